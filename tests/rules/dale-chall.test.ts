import { expect, test } from 'vitest';
import { daleChallGrade, isFamiliar } from './dale-chall.ts';

test.each(
  'child writes writing stopped stories happier dog’s teachers’ 5 “quiet” backpacks ice-cream'.split(
    ' ',
  ),
)('"%s" is a word that children know in grade 4', (word) => {
  expect(isFamiliar(word)).toBe(true);
});

test.each('evaluation sensory multidisciplinary well-regulated fluorescent'.split(' '))(
  '"%s" is not',
  (word) => {
    expect(isFamiliar(word)).toBe(false);
  },
);

test('the figure is the formula’s, with more added where over 5 hundredths are unfamiliar', () => {
  const known = 'The child can write it down and read it to me now.';
  const unfamiliar = 'The child can write a multidisciplinary page.';
  expect([
    daleChallGrade([known]).toFixed(4),
    daleChallGrade([unfamiliar]).toFixed(4),
    daleChallGrade([]),
  ]).toEqual([(0.0496 * 12).toFixed(4), (0.1579 * (100 / 7) + 0.0496 * 7 + 3.6365).toFixed(4), 0]);
});
