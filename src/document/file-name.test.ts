import { expect, test } from 'vitest';
import { fileName, isoDay } from './file-name.ts';

test('the file is named by the day and not by the child', () => {
  expect(fileName(new Date(2026, 10, 3))).toBe('school-notes-2026-11-03.pdf');
});

test('a day is the one on the wall calendar here', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
