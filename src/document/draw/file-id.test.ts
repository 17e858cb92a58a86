import { expect, test } from 'vitest';
import { fileId } from './file-id.ts';

test('an id is 32 hexadecimal digits, as jsPDF asks for', () => {
  expect(fileId('notes')).toMatch(/^[0-9A-F]{32}$/u);
});

test('the first part is FNV-1a as published', () => {
  expect(fileId('a').slice(0, 8)).toBe('E40C292C');
});

test('different texts have different ids', () => {
  expect(fileId('one') === fileId('two')).toBe(false);
});
