import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/content/locales.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { allStrings } from './all-strings.ts';
import { inflesz } from './reading-es.ts';
import { proseOf, sentences } from './reading.ts';
import { languages } from './languages.ts';
import { BANDS, domainTexts, lint, whyTexts } from './lint.ts';
import { sourcesOf, stale, unwaived, waiverMarks, waiversOf } from './waivers.ts';

describe.each(LOCALES)('the words of "%s"', (locale) => {
  const language = languages[locale];

  test('break no rule that is not waived, and need every waiver they have', () => {
    const { faults, stale: unneeded } = lint(locale);
    expect({ faults, unneeded }).toEqual({ faults: [], unneeded: [] });
  });

  test('have no waiver that cannot be read', () => {
    const unread = sourcesOf(locale).filter(
      (source) => waiverMarks(source) !== waiversOf(source).length,
    );
    expect(unread).toEqual([]);
  });

  test('read easily in every domain and grade band', () => {
    const hard = questionnaire.domains.flatMap(({ id }) =>
      BANDS.flatMap((band) => {
        const texts = domainTexts(language, id, band);
        return language.figures.flatMap(({ name, of, keeps }) =>
          keeps(of(texts)) ? [] : [`${id} ${band}: ${name} ${of(texts).toFixed(1)}`],
        );
      }),
    );
    expect(hard).toEqual([]);
  });

  test('say why a question matters as easily as they ask it, in 2 sentences at most', () => {
    const hard = questionnaire.domains.flatMap(({ id }) => {
      const texts = whyTexts(language, id);
      return [
        ...language.figures.flatMap(({ name, of, keeps }) =>
          keeps(of(texts)) ? [] : [`${id}: ${name} ${of(texts).toFixed(1)}`],
        ),
        ...texts.filter((text) => sentences(text).length > 2),
      ];
    });
    expect(hard).toEqual([]);
  });

  test('have their glossary in the order of their alphabet', () => {
    const { words } = language;
    const terms = words.glossary.map(({ term }) => term);
    const { compare } = new Intl.Collator(words.ui.locale);
    expect(terms).toEqual(terms.toSorted(compare));
  });
});

/** How easily each other part of the product reads in Spanish, its strings pooled. */
const SPANISH_PARTS = {
  ui: 65,
  ask: 65,
  followups: 65,
  summary: 65,
  pdf: 65,
  doctor: 65,
  crisis: 65,
  disclaimer: 65,
  law: 60,
  facts: 60,
  glossary: 60,
};

test('every other part of the Spanish words reads quite easily, with labels and without', () => {
  const strings = allStrings(languages.es.words).filter(({ key }) => !key.endsWith('.id'));
  const hard = Object.entries(SPANISH_PARTS).flatMap(([part, least]) => {
    const texts = strings.filter(({ key }) => key.startsWith(`${part}.`)).map(({ text }) => text);
    const figure = Math.min(inflesz(texts), inflesz(proseOf(texts)));
    return figure < least ? [`${part}: ${figure.toFixed(1)}, under ${least}`] : [];
  });
  expect(hard).toEqual([]);
});

describe('a waiver', () => {
  const source = [
    '  // waiver ui.take.make length 2026-11-23: the word is long,',
    '  //   and there is no other.',
    "  make: 'Hacer el PDF',",
    '  // waiver ui.take.copy english: no day',
  ].join('\n');
  const make = {
    key: 'ui.take.make',
    rule: 'length',
    day: '2026-11-23',
    reason: 'the word is long, and there is no other.',
  };

  test('is read with its day and its whole reason; one without a day is not', () => {
    expect([waiversOf(source), waiverMarks(source)]).toEqual([[make], 2]);
  });

  test('excuses its own rule in its own string, and nothing else', () => {
    const fault = { key: 'ui.take.make', rule: 'length', found: '2.0' };
    const others = [
      { ...fault, rule: 'english' },
      { ...fault, key: 'ui.take.made' },
    ];
    expect(unwaived([fault, ...others], [make])).toEqual(others);
  });

  test('that excuses nothing is told', () => {
    expect([stale([], [make]), stale([{ ...make, found: '2.0' }], [make])]).toEqual([[make], []]);
  });
});
