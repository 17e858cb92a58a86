import { expect, test } from 'vitest';
import { fileId } from './file-id.ts';

const idOf = (...parts: readonly string[]) =>
  fileId(parts.map((part) => new TextEncoder().encode(part)));

test('an id is 32 hexadecimal digits, as jsPDF asks for', () => {
  expect(idOf('notes')).toMatch(/^[0-9A-F]{32}$/u);
});

test('the first part is FNV-1a as published', () => {
  expect(idOf('a').slice(0, 8)).toBe('E40C292C');
});

test('different texts have different ids', () => {
  expect(idOf('one') === idOf('two')).toBe(false);
});

test('an id is of the whole text, however it is parted', () => {
  expect(idOf('no', 'tes')).toBe(idOf('notes'));
});
