import { expect, test } from 'vitest';
import { readingGrade, sentences, syllables, words } from './reading.ts';

test.each([
  [1, 'page notes lines paint stayed tired school can’t the moved'],
  [2, 'table changes wanted didn’t noises classroom pencil being isn’t haven’t tables'],
  [3, 'video usual period assignment'],
  [4, 'material participate'],
  [5, 'evaluation'],
])('words of %i syllables are counted so: %s', (count, list) => {
  expect(words(list).map((word) => [word, syllables(word)])).toEqual(
    words(list).map((word) => [word, count]),
  );
});

test('a text is cut into sentences at its end marks, also inside quotation marks', () => {
  expect(sentences('You may hear “I’m hot.” Or not? See 34 CFR 300.34.\nNext')).toEqual([
    'You may hear “I’m hot.”',
    'Or not?',
    'See 34 CFR 300.34.',
    'Next',
  ]);
});

test('a plain text reads at a low grade and a legal one at a high grade', () => {
  const plain = readingGrade(['The dog ran to the door.', 'It sat down and ate.']);
  const legal = readingGrade([
    'Eligibility determinations necessitate comprehensive multidisciplinary evaluation procedures.',
  ]);
  expect({ plain: plain < 2, legal: legal > 16 }).toEqual({ plain: true, legal: true });
});

test('no text at all has grade 0', () => {
  expect(readingGrade([])).toBe(0);
});
