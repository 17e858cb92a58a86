import { beforeEach, expect, test, vi } from 'vitest';
import { newDevice, putRaw, readAll } from '../../tests/storage/fake-device.ts';
import { draftOf, named, readyStore, settled } from '../../tests/storage/drafts.ts';
import { SCHEMA } from './content.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { toRecord } from './record.ts';

beforeEach(() => {
  newDevice();
});

const maya = draftOf('maya');

/** A save of a page that closes meanwhile: it gets no answer from its database any more. */
async function cutOff(store: DraftStore, draft: Draft): Promise<void> {
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function silent(
    this: IDBObjectStore,
    key,
  ) {
    get.call(this, key);
    throw new DOMException('No answer.', 'AbortError');
  });
  await store.save(draft);
  await settled();
  vi.restoreAllMocks();
}

async function drafts() {
  return (await readAll())['drafts'];
}

async function meta() {
  return (await readAll())['meta'];
}

test('A save that was cut off is ended at the next start, with the copy before it.', async () => {
  const store = await readyStore();
  await store.save(maya);
  await cutOff(store, named(maya, 'M.', 1));
  expect(await drafts()).toEqual({ maya: toRecord({ ...maya, rev: 1 }) });
  await readyStore();
  expect(await readAll()).toEqual({
    drafts: { maya: toRecord(named(maya, 'M.', 2)) },
    prev: { maya: toRecord({ ...maya, rev: 1 }) },
    quarantine: {},
    trash: {},
    meta: { recent: ['maya'] },
  });
});

test('A first save that was cut off is ended too.', async () => {
  await cutOff(await readyStore(), maya);
  await readyStore();
  expect(await drafts()).toEqual({ maya: toRecord({ ...maya, rev: 1 }) });
});

test('Another tab’s save since then stands, and the one that was cut off is forgotten.', async () => {
  const store = await readyStore();
  await store.save(maya);
  await cutOff(store, named(maya, 'Mine', 1));
  await putRaw('drafts', 'maya', toRecord(named(maya, 'Theirs', 2)));
  await readyStore();
  expect([await drafts(), await meta()]).toEqual([
    { maya: toRecord(named(maya, 'Theirs', 2)) },
    { recent: ['maya'] },
  ]);
});

test('A tab that goes on after another one has ended its save is told that it is saved.', async () => {
  const store = await readyStore();
  await cutOff(store, maya);
  await readyStore();
  expect(await store.save(maya)).toEqual({ kind: 'saved', rev: 1, wroteBack: false });
  expect(await drafts()).toEqual({ maya: toRecord({ ...maya, rev: 1 }) });
});

test('What was cut off goes with its draft when that is deleted or everything is erased.', async () => {
  const store = await readyStore();
  await store.save(maya);
  await cutOff(store, named(maya, 'M.', 1));
  await store.remove('maya');
  expect(await meta()).toEqual({ recent: [] });
  await cutOff(store, draftOf('leo-locker'));
  await store.empty();
  expect(await meta()).toEqual({});
});

test('A save of a draft that was deleted meanwhile is not ended.', async () => {
  const store = await readyStore();
  await store.save(maya);
  await store.remove('maya');
  await cutOff(store, named(maya, 'M.', 1));
  await readyStore();
  expect([await drafts(), await meta()]).toEqual([{}, { recent: [] }]);
});

test('A damaged one is forgotten, and one that a newer version wrote is left to it.', async () => {
  await readyStore();
  await putRaw('meta', 'pending/torn', 'torn');
  await putRaw('meta', 'pending/later', { schema: SCHEMA + 1, anything: ['else'] });
  await readyStore();
  expect([await drafts(), await meta()]).toEqual([
    {},
    { 'pending/later': { schema: SCHEMA + 1, anything: ['else'] } },
  ]);
});
