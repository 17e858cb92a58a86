import { describe, expect, test } from 'vitest';
import { bannedTerms } from '../../tests/rules/banned-terms.ts';
import { type ItemId, questionnaire } from '../questions/index.ts';
import { en } from './en/index.ts';
import { LOCALES } from './locales.ts';
import { loadWhy, whySourceTexts } from './why.ts';

const items = questionnaire.domains.flatMap((domain) => domain.items);
const ids: readonly ItemId[] = items.map(({ linkId }) => linkId);

describe('why a question matters', () => {
  test.each(LOCALES)('is told in "%s" for each question, in the order asked', async (locale) => {
    const { texts, sources } = await loadWhy(locale);
    expect([Object.keys(texts).toSorted(), Object.keys(sources)]).toEqual([ids.toSorted(), ids]);
  });

  test('rests on sources of the question itself', async () => {
    const { sources } = await loadWhy('en');
    const strangers = items.flatMap(({ linkId, source }) =>
      sources[linkId].filter((code) => !new RegExp(`\\b${code}\\b`, 'iu').test(source)),
    );
    expect([strangers, ids.filter((id) => sources[id].length === 0)]).toEqual([[], []]);
  });

  test('names its sources as the list of sources does', async () => {
    expect(whySourceTexts(en, await loadWhy('en'), 'fm-keyboard')).toEqual([
      'Source: Fine Motor Activities in Elementary School Children: A Replication Study. Caramia, Gill, Ohl and Schelly, American Journal of Occupational Therapy 74(2), 2020.',
      'Source: To Write or to Type. Pollock and Missiuna, CanChild, 2005.',
    ]);
  });

  test('names no condition, not even in the title of a source', async () => {
    const why = await loadWhy('en');
    const named = ids.flatMap((id) =>
      whySourceTexts(en, why, id).flatMap((text) =>
        bannedTerms({ key: 'why.', text }).filter((term) => term.class === 'label'),
      ),
    );
    expect(named).toEqual([]);
  });
});
