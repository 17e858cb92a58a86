import { expect, test } from 'vitest';
import { takeConsole } from './console-record.ts';

test('A warning is held back until the test takes it.', () => {
  console.warn('first', 1);
  console.error(new Error('second'));
  expect(takeConsole()).toEqual([
    { level: 'warn', text: 'first 1' },
    { level: 'error', text: 'Error: second' },
  ]);
  expect(takeConsole()).toEqual([]);
});
