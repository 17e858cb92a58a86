import { expect, test } from 'vitest';
import { checksum, checksumOf } from './checksum.ts';

test('The sum is CRC-32 as others compute it.', () => {
  expect(checksum('123456789')).toBe('cbf43926');
  expect(checksum('')).toBe('00000000');
});

test('The order of keys does not matter, the order of a list does.', () => {
  expect(checksumOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    checksumOf({ b: { d: null, c: [1, 2] }, a: 1 }),
  );
  expect(checksumOf([1, 2]) === checksumOf([2, 1])).toBe(false);
});

test('A single changed letter changes the sum.', () => {
  expect(
    checksumOf({ note: 'She likes to swim.' }) === checksumOf({ note: 'She likes to swam.' }),
  ).toBe(false);
});
