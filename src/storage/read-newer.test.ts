import { beforeEach, expect, test } from 'vitest';
import { newDevice, openRaw, putRaw, readAll } from '../../tests/storage/fake-device.ts';
import { rawText } from './quarantine.ts';
import { readNewerDrafts } from './read-newer.ts';

beforeEach(() => {
  newDevice();
});

test('The drafts of a newer version are handed out as they are, and nothing is changed (F10).', async () => {
  (await openRaw(9, (database) => void database.createObjectStore('drafts'))).close();
  await putRaw('drafts', 'maya', { schema: 7, voice: 'x' });
  const before = await readAll();
  expect(await readNewerDrafts()).toEqual([{ id: 'maya', raw: { schema: 7, voice: 'x' } }]);
  expect(await readAll()).toEqual(before);
});

test('A database we know nothing of gives no drafts, and no exception.', async () => {
  (await openRaw(9, (database) => void database.createObjectStore('other'))).close();
  expect(await readNewerDrafts()).toEqual([]);
});

test('Anything can be written to a file as text.', () => {
  const round: unknown[] = [];
  round.push(round);
  expect(rawText({ schema: 7 })).toBe('{\n  "schema": 7\n}');
  expect(rawText('torn')).toBe('"torn"');
  expect(rawText(undefined)).toBe('undefined');
  expect(rawText(1n)).toBe('1');
  expect(typeof rawText(round)).toBe('string');
});
