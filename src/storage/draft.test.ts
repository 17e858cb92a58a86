import { expect, test } from 'vitest';
import { draftOf, named } from '../../tests/storage/drafts.ts';
import { copyOf, labelOf } from './draft.ts';

test('A draft is told from others by the nickname, which stands nowhere else.', () => {
  const maya = draftOf('maya', 'a1');
  expect(labelOf(maya)).toBe('Maya');
  expect(labelOf(named(maya, '  '))).toBe('');
  expect(JSON.stringify({ ...named(maya, ''), wordings: {} }).includes('"Maya"')).toBe(false);
});

test('Every copy is a new draft under an id of its own.', () => {
  const maya = { ...draftOf('maya'), rev: 7 };
  const copies = [copyOf(maya), copyOf(maya)];
  expect(new Set(copies.map(({ id }) => id)).size).toBe(2);
  expect(copies.map((copy) => ({ ...copy, id: 'maya' }))).toEqual([
    { ...maya, rev: 0 },
    { ...maya, rev: 0 },
  ]);
});
