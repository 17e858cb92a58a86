// A warning in the console fails the test it was written in, so warnings never pile up.
import { afterEach, beforeEach, expect } from 'vitest';
import { record, takeConsole } from './console-record.ts';

console.warn = (...values: unknown[]) => record('warn', values);
console.error = (...values: unknown[]) => record('error', values);

beforeEach(() => {
  takeConsole();
});

afterEach(() => {
  expect(takeConsole(), 'nothing may be left in the console').toEqual([]);
});
