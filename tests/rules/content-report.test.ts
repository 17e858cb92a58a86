import { expect, test } from 'vitest';
import { longestQuestion, oldFacts, readingRows } from '../../scripts/content/figures.ts';
import { listed, table } from '../../scripts/content/markdown.ts';
import { report } from '../../scripts/content/report.ts';
import { reviewSheet } from '../../scripts/content/review.ts';
import { LOCALES } from '../../src/content/locales.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { allFacts } from './all-strings.ts';
import { languages } from './languages.ts';

const facts = allFacts(languages.en.words);
const [oldest = ''] = facts.map(({ checked }) => checked).toSorted();
const yearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

test.each(LOCALES)('in "%s" a source is old after 12 months, and not before', (locale) => {
  const dayAfter = `${yearAfter(oldest)}~`;
  expect([oldFacts(locale, yearAfter(oldest)), oldFacts(locale, dayAfter).length > 0]).toEqual([
    [],
    true,
  ]);
});

test.each(LOCALES)('the report of "%s" has a row for each domain and grade band', (locale) => {
  const rows = readingRows(languages[locale]);
  expect([rows.length, report(locale, oldest).faults]).toEqual([16, 0]);
});

test.each(LOCALES)('the longest question of "%s" is one of its own', (locale) => {
  const { text, words } = longestQuestion(languages[locale]);
  expect([text.startsWith(languages[locale].stem), words > 10]).toEqual([true, true]);
});

test.each(LOCALES)('the review sheet of "%s" has each item once, in the order asked', (locale) => {
  const asked = questionnaire.domains.flatMap(({ items }) => items.map(({ linkId }) => linkId));
  const shown = [...reviewSheet(locale).matchAll(/^### (.+)$/gmu)].map((match) => match[1]);
  expect(shown).toEqual(asked);
});

test('a table is lined up, and an empty list says so', () => {
  expect(table(['a', 'b'], [['long one', '1']])).toBe(
    ['| a        | b   |', '| -------- | --- |', '| long one | 1   |'].join('\n'),
  );
  expect([listed('Old', 'none', []), listed('Old', 'none', ['x'])]).toEqual([
    'Old: none',
    'Old:\n  - x',
  ]);
});
