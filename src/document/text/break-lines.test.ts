import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';

const SEED = 20261123;
const measure = (text: string) => text.length;

test('a text that fits is one line', () => {
  expect(breakLines('one two', 7, measure)).toEqual(['one two']);
});

test('lines break after spaces, which stay at the line end', () => {
  expect(breakLines('one two three', 8, measure)).toEqual(['one two ', 'three']);
});

test('lines break after a hyphen inside a word, not before a number', () => {
  expect(breakLines('a well-known -5', 7, measure)).toEqual(['a well-', 'known ', '-5']);
});

test('a word wider than a line starts a new one and is broken between characters', () => {
  expect(breakLines('go abcdefgh', 5, measure)).toEqual(['go ', 'abcde', 'fgh']);
});

test('an accent or an emoji is never parted from what it belongs to', () => {
  expect(breakLines('👩‍👩‍👧👩‍👩‍👧', 9, measure)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
});

test('a mark is measured with the space that it goes onto', () => {
  const wideSpace = (text: string) => text.replaceAll(' \u0301', '###').length;
  const text = 'aa \u0301bb';
  expect(breakLines(text, 7, wideSpace)).toEqual([text]);
  expect(breakLines(text, 6, wideSpace)).toEqual(['aa ', '\u0301bb']);
});

test('for any text, the lines are the text again and fit but for hanging spaces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bc', 'def', ' ', '  ', '-', '/', 'longlonglonglong'), {
        maxLength: 40,
      }),
      fc.integer({ min: 1, max: 20 }),
      (parts, width) => {
        const text = parts.join('');
        const lines = breakLines(text, width, measure);
        expect(lines.join('')).toBe(text);
        expect(lines.filter((line) => line.trimEnd().length > width)).toEqual([]);
      },
    ),
    { seed: SEED, numRuns: 2000 },
  );
});
