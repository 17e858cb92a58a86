import { describe, expect, test } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';
import type { GradeBand } from '../../src/questions/types.ts';
import { allFacts, allStrings } from './all-strings.ts';
import { catalog, itemWords } from './catalog.ts';
import { proseOf, readingGrade } from './reading.ts';
import { faults, forBand, itemFaults, shortFaults, STEM, uncited } from './style.ts';

const items = questionnaire.domains.flatMap((domain) => domain.items);
const linkIds = items.map((item) => item.linkId);
const BANDS: readonly GradeBand[] = ['K-2', '3-5', '6-8', '9-12'];

describe('every string', () => {
  test('keeps the style rules', () => {
    expect(allStrings(catalog).flatMap(faults)).toEqual([]);
  });

  test.each([
    ['longSentence', 'ui.help', `${'word '.repeat(17).trim()}.`],
    ['longSentence', 'law.step', `${'word '.repeat(25).trim()}.`],
    ['longQuestion', 'ask.questions.x', `${'word '.repeat(21).trim()}?`],
    ['andOr', 'ui.help', 'Read and/or write.'],
    ['numberWord', 'ui.help', 'Choose up to five topics.'],
    ['gendered', 'ui.help', 'What helps him?'],
    ['gendered', 'ui.help', 'What he/she likes.'],
    ['straightApostrophe', 'ui.help', "You haven't begun."],
    ['askNoQuestion', 'ask.questions.x', 'Tell me what you see.'],
  ])('a planted string that breaks %s under %s is caught', (rule, key, text) => {
    expect([...new Set(faults({ key, text }).map((fault) => fault.rule))]).toEqual([rule]);
  });

  test.each([
    ['law.step', `${'word '.repeat(24).trim()}.`],
    ['ask.questions.x', `${'word '.repeat(20).trim()}?`],
    ['ask.roles.teacher.title', 'The teacher'],
    ['sources.D1', "The school’s twelve 'steps'"],
    ['ui.help', 'Say one thing. Then say the next one.'],
  ])('a string that keeps the rules under %s is let through', (key, text) => {
    expect(faults({ key, text })).toEqual([]);
  });
});

describe('every fact', () => {
  test('has a source and the day it was checked', () => {
    expect(uncited(allFacts(catalog))).toEqual([]);
  });

  test('without one of them is caught', () => {
    const planted = {
      law: { text: 'A rule.', source: '', checked: '2026-11-23' },
      facts: { text: 'A fact.', source: 'AOTA', checked: 'last week' },
      doctor: { text: 'Call.', source: 'CDC' },
      fine: { text: 'Call.', source: 'CDC', checked: '2026-11-23' },
    };
    expect(uncited(allFacts(planted)).map((fact) => fact.key)).toEqual(['law', 'facts', 'doctor']);
  });
});

describe('every item', () => {
  test('has words, and no words are without an item', () => {
    expect(Object.keys(itemWords).toSorted()).toEqual([...linkIds].toSorted());
  });

  test('asks well in every grade band it is asked in', () => {
    const found = items.flatMap(({ linkId, bands }) =>
      bands.flatMap((band) => {
        const said = itemWords[linkId];
        const wrong = said === undefined ? ['has no words'] : itemFaults(said, band);
        return wrong.map((fault) => `${linkId} (${band}) ${fault}`);
      }),
    );
    expect(found).toEqual([]);
  });

  test('has no words for a band it is not asked in', () => {
    const orphans = items.flatMap(({ linkId, bands }) => {
      const said = itemWords[linkId];
      const byBand = [said?.completion, said?.hint].filter((by) => typeof by === 'object');
      return byBand.flatMap((by) =>
        Object.keys(by).filter((band) => !bands.some((asked) => asked === band)),
      );
    });
    expect(orphans).toEqual([]);
  });

  test('has a short name of its own, fit for the middle of a sentence', () => {
    const shorts = Object.values(itemWords).map((said) => said.short);
    expect(shorts.flatMap(shortFaults)).toEqual([]);
    expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([]);
  });

  test('with weak words is caught', () => {
    const planted = {
      completion: { 'K-2': 'does not sit?', '3-5': 'word '.repeat(14).trim() },
      hint: { 'K-2': 'Some. More. Most.', '3-5': 'Think of class.' },
      short: 'sitting',
    };
    expect({
      'K-2': itemFaults(planted, 'K-2'),
      '3-5': itemFaults(planted, '3-5'),
      '6-8': itemFaults(planted, '6-8'),
    }).toEqual({
      'K-2': [
        'ends the question itself: does not sit?',
        'says not in the question',
        'hints too long: Some. More. Most.',
      ],
      '3-5': [`asks too long: ${STEM} ${'word '.repeat(14).trim()}?`],
      '6-8': ['has no completion', 'has no hint'],
    });
    expect(shortFaults('A name of much more than nine words in all.')).toEqual([
      'has more than 9 words',
      'does not start in lower case',
      'ends like a sentence',
    ]);
  });
});

/** The reading grade that each part of the product may have, its strings pooled, with labels and without. */
const LIMITS = { ui: 6, ask: 6, followups: 6, summary: 6, pdf: 6, doctor: 6, law: 8, facts: 8 };

function tooHard(strings: readonly { key: string; text: string }[]): readonly string[] {
  return Object.entries(LIMITS).flatMap(([prefix, limit]) => {
    const texts = strings.filter(({ key }) => key.startsWith(`${prefix}.`)).map(({ text }) => text);
    const grade = Math.max(readingGrade(texts), readingGrade(proseOf(texts)));
    return grade > limit ? [`${prefix} reads at grade ${grade.toFixed(1)}, over ${limit}`] : [];
  });
}

describe('reading', () => {
  test('each domain’s items read at grade 5 or lower in every band', () => {
    const hard = questionnaire.domains.flatMap((domain) =>
      BANDS.flatMap((band) => {
        const texts = domain.items
          .filter((item) => item.bands.includes(band))
          .flatMap(({ linkId }) => {
            const said = itemWords[linkId];
            if (said === undefined) return [];
            const question = `${STEM} ${forBand(said.completion, band)}?`;
            return [question, forBand(said.hint, band)];
          });
        const grade = readingGrade(texts);
        return grade > 5 ? [`${domain.id} ${band} reads at grade ${grade.toFixed(1)}`] : [];
      }),
    );
    expect(hard).toEqual([]);
  });

  test('each other part of the product keeps its reading grade', () => {
    expect(tooHard(allStrings(catalog))).toEqual([]);
  });

  test('a part with hard words is caught', () => {
    const planted = { key: 'ui.help', text: 'Facilitate multidisciplinary collaboration.' };
    expect(tooHard([planted]).map((fault) => fault.slice(0, 17))).toEqual(['ui reads at grade']);
  });
});
