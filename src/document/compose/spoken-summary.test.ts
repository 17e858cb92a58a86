import { describe, expect, test } from 'vitest';
import { families } from '../../../tests/families/index.ts';
import { en } from '../../content/en/index.ts';
import { questionnaire } from '../../questions/index.ts';
import type { Responses } from '../../responses/types.ts';
import { summarise } from '../../summary/summarise.ts';
import { paperText } from '../text.ts';
import { paperWith } from './paper-with.ts';
import { questionsPage } from './questions-page.ts';
import { schoolPage } from './school-page.ts';
import { spokenSummary } from './spoken-summary.ts';

const DAY = '2026-11-23';
const spoken = (responses: Responses) =>
  spokenSummary(summarise(questionnaire, responses), en, DAY);
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

describe('the summary read aloud', () => {
  test.each(Object.entries(families))('says all that stands on paper for %s', (_name, family) => {
    const summary = summarise(questionnaire, family.responses);
    const paper = paperText(
      paperWith(en, [
        { kind: 'school', blocks: schoolPage(summary, en, DAY) },
        { kind: 'questions', blocks: questionsPage(summary, en, DAY, false) },
      ]),
    );
    const lines = spoken(family.responses).map(({ text }) => text);
    expect(letters(lines.join(''))).toBe(letters(paper));
    expect(lines.filter((line) => /^(?:-|\[ \])|^\s|\s$/u.test(line))).toEqual([]);
  });

  test('says each line in the language of its letters', () => {
    const { responses } = families.maya;
    const strengths = { ...responses.strengths, own: 'אוזניות וספר שקט.', hopes: '' };
    const lines = spoken({ ...responses, strengths });
    expect(lines.filter(({ lang }) => lang !== 'en-US').map(({ lang }) => lang)).toEqual(['he']);
  });
});
