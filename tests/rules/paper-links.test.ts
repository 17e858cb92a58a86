import { expect, test } from 'vitest';
import { LOCALES, loadWords } from '../../src/content/locales.ts';
import { expectedTexts } from '../../src/document/check/expected-texts.ts';
import { compose } from '../../src/document/compose/compose.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { families } from '../families/index.ts';
import { typedTexts } from '../families/texts.ts';

// An address or a number to call that stood on paper would want a link of its own (PDF/UA, 28).
const ADDRESS = /https?:|www\.|mailto:|tel:|\b(?:911|988)\b/u;

test.each(LOCALES)(
  'No page in %s holds an address or a number to call of ours.',
  async (locale) => {
    const words = await loadWords(locale);
    const found = Object.values(families).flatMap(({ responses }) => {
      const typed = typedTexts(responses).map(({ text }) => text.trim());
      const paper = compose(summarise(questionnaire, responses), words, { made: '2026-11-23' });
      return expectedTexts(paper)
        .map(({ text }) => typed.reduce((rest, note) => rest.replace(note, () => ''), text))
        .filter((text) => ADDRESS.test(text));
    });
    expect(found).toEqual([]);
  },
);
