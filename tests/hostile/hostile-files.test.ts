import { beforeEach, describe, expect, test } from 'vitest';
import { readSaveFile } from '../../src/storage/save-file/read.ts';
import { newDevice, readAll } from '../storage/fake-device.ts';
import { draftOf, readyStore } from '../storage/drafts.ts';
import { hostileFiles } from './files.ts';
import { strangeFiles } from './strange.ts';

beforeEach(() => {
  newDevice();
});

/** What a file could reach into, if it could reach anywhere. */
function prototypes() {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((one) =>
    Object.getOwnPropertyNames(one),
  );
}

test('There are at least sixty of them, each by its own name.', () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
});

describe('refused, with its reason, and nothing on the device is touched', () => {
  test.each(hostileFiles.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const store = await readyStore();
    await store.save(draftOf('leo-locker'));
    const [before, clean] = [await readAll(), prototypes()];
    expect(await readSaveFile(one.file)).toEqual({ kind: 'refused', why: one.why });
    expect([await readAll(), prototypes()]).toEqual([before, clean]);
  });
});

describe('opened, its text as text alone', () => {
  test.each(strangeFiles.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const read = await readSaveFile(one.file);
    expect(read.kind === 'ok' && read.preview).toEqual({
      nickname: one.nickname,
      answered: 28,
      updatedAt: '2026-11-23T12:00:00.000Z',
      locale: 'en',
      isOtherQuestionnaire: false,
    });
  });
});
