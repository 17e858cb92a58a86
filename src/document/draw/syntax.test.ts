import { expect, test } from 'vitest';
import { asBytes, isPlainCode } from './syntax.ts';

test.each([
  [1, true],
  [9, true],
  [10, false],
  [13, false],
  [40, false],
  [41, false],
  [92, false],
  [255, true],
  [0x0a01, false],
  [0x5c01, false],
  [0x0101, true],
])('The code %i stands in a literal string as it is: %s', (code, isPlain) => {
  expect(isPlainCode(code)).toBe(isPlain);
});

test('A code is two bytes, the higher one first.', () => {
  expect([asBytes(1), asBytes(0x0102), asBytes(0xfffe)]).toEqual([
    '\0\u0001',
    '\u0001\u0002',
    'ÿþ',
  ]);
});
