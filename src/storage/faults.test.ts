import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newDevice, newTabs, readAll } from '../../tests/storage/fake-device.ts';
import { draftOf, handClock, named, readyStore, settled } from '../../tests/storage/drafts.ts';
import { connect } from './connection.ts';
import type { StoreEvent } from './draft-store.ts';
import { SCHEMA } from './content.ts';
import { type DraftRecord, toRecord } from './record.ts';
import { KEPT_FOR } from './trash.ts';

beforeEach(() => {
  newDevice();
});

const maya = draftOf('maya');

/** The next `put` of a save fails so; the ones after it do not, nor what is put before the save. */
function failPut(name: string): void {
  const { put } = IDBObjectStore.prototype;
  let isToFail = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failOnce(
    this: IDBObjectStore,
    ...given
  ) {
    if (!isToFail || this.name === 'meta') return put.apply(this, given);
    isToFail = false;
    throw new DOMException('injected', name);
  });
}

/** The tables with what would have been saved beside the drafts, to be made up at the next start. */
function withPending(before: Awaited<ReturnType<typeof readAll>>, record: DraftRecord) {
  return { ...before, meta: { ...before['meta'], [`pending/${record.id}`]: record } };
}

/** The next transactions of a save, over all tables, go so. */
function atTransaction(times: number, go: (begin: () => IDBTransaction) => IDBTransaction): void {
  const begin = IDBDatabase.prototype.transaction;
  let left = times;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function goSo(
    this: IDBDatabase,
    ...given
  ) {
    if (left === 0 || given[0] === 'meta') return begin.apply(this, given);
    left -= 1;
    return go(() => begin.apply(this, given));
  });
}

/** The next transactions of a save fail so. */
function failTransaction(name: string, times = 1): void {
  atTransaction(times, () => {
    throw new DOMException('injected', name);
  });
}

describe('a save that fails', () => {
  test.each([
    ['QuotaExceededError', 'quota'],
    ['AbortError', 'aborted'],
    ['TransactionInactiveError', 'aborted'],
    ['DataCloneError', 'unsound'],
  ])(
    'with %s is told as %s, and the draft stays as it was, with the new one beside it (F07, F14).',
    async (name, kind) => {
      const store = await readyStore();
      await store.save(maya);
      await store.save({ ...maya, rev: 1 });
      const before = await readAll();
      failPut(name);
      expect(await store.save(named(maya, 'New', 2))).toEqual({ kind });
      expect(await readAll()).toEqual(withPending(before, toRecord(named(maya, 'New', 3))));
    },
  );

  test('after the previous copy was put is undone whole.', async () => {
    const store = await readyStore();
    await store.save(maya);
    const before = await readAll();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failSecond(
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'drafts') throw new DOMException('injected', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await store.save(named(maya, 'New', 1))).toEqual({ kind: 'quota' });
    vi.restoreAllMocks();
    expect(await readAll()).toEqual(withPending(before, toRecord(named(maya, 'New', 2))));
  });

  test('because the browser aborted the transaction is told (F14).', async () => {
    const store = await readyStore();
    atTransaction(1, (begin) => {
      const transaction = begin();
      queueMicrotask(() => transaction.abort());
      return transaction;
    });
    expect(await store.save(maya)).toEqual({ kind: 'aborted' });
    expect((await readAll())['drafts']).toEqual({});
  });

  test.each(['InvalidStateError', 'UnknownError'])(
    'with %s opens the database again and is done once more (F15).',
    async (name) => {
      const store = await readyStore();
      failTransaction(name);
      expect(await store.save(maya)).toEqual({ kind: 'saved', rev: 1, wroteBack: false });
    },
  );

  test('twice because the connection is closed is told as closed.', async () => {
    const store = await readyStore();
    failTransaction('InvalidStateError', 2);
    expect(await store.save(maya)).toEqual({ kind: 'closed' });
    expect(await store.save(maya)).toEqual({ kind: 'saved', rev: 1, wroteBack: false });
  });
});

describe('data cleared while the app is open (F12)', () => {
  test('is told, and the draft is written back at the next save.', async () => {
    const factory = newDevice();
    const opened = vi.spyOn(factory, 'open');
    const store = await readyStore();
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    await store.save(maya);
    const [request] = opened.mock.results.map(({ value }) => value);
    forceCloseDatabase(request.result);
    await settled();
    expect(events).toEqual([{ type: 'lost' }]);
    await new Promise((resolve) => {
      factory.deleteDatabase('backpack-notes').addEventListener('success', resolve);
    });
    expect(await store.save({ ...maya, rev: 1 })).toEqual({
      kind: 'saved',
      rev: 2,
      wroteBack: true,
    });
    expect((await readAll())['drafts']).toEqual({ maya: toRecord({ ...maya, rev: 2 }) });
  });
});

describe('deleting', () => {
  test('A deleted draft comes back whole, with its previous copy (F43).', async () => {
    const store = await readyStore();
    await store.save(maya);
    await store.save(named(maya, 'M.', 1));
    const before = await readAll();
    expect(await store.remove('maya')).toEqual({ kind: 'done', result: 'removed' });
    expect(await store.list()).toEqual({ kind: 'done', result: [] });
    expect(await store.restore('maya')).toEqual({ kind: 'done', result: 'restored' });
    expect(await readAll()).toEqual(before);
  });

  test('After a day it is gone for good, also when the app was closed meanwhile.', async () => {
    const clock = handClock();
    const store = await readyStore({ clock });
    await store.save(maya);
    await store.remove('maya');
    const removedAt = clock.now();
    clock.set(removedAt + KEPT_FOR - 1);
    expect(await store.trash()).toEqual({
      kind: 'done',
      result: [{ id: 'maya', removedAt, draft: { ...maya, rev: 1 } }],
    });
    clock.set(removedAt + KEPT_FOR);
    await readyStore({ clock });
    expect((await readAll())['trash']).toEqual({});
    expect(await store.restore('maya')).toEqual({ kind: 'done', result: 'missing' });
  });

  test('A clock that is turned back gives a deleted draft its day from now (F20).', async () => {
    const clock = handClock();
    const store = await readyStore({ clock });
    await store.save(maya);
    await store.remove('maya');
    const back = clock.now() - 25 * 365 * KEPT_FOR;
    clock.set(back);
    expect(await store.trash()).toEqual({
      kind: 'done',
      result: [{ id: 'maya', removedAt: back, draft: { ...maya, rev: 1 } }],
    });
  });

  test('What is not there cannot be deleted, and what lies there again is not overwritten.', async () => {
    const store = await readyStore();
    expect(await store.remove('maya')).toEqual({ kind: 'done', result: 'missing' });
    await store.save(maya);
    await store.remove('maya');
    await store.save(named(maya, 'New'));
    expect(await store.restore('maya')).toEqual({ kind: 'done', result: 'taken' });
  });
});

describe('other tabs', () => {
  test('hear of every save and deletion.', async () => {
    const open = newTabs();
    const store = await readyStore({ tabs: open() });
    const other = await readyStore({ tabs: open() });
    const events: StoreEvent[] = [];
    other.subscribe((event) => events.push(event));
    await store.save(maya);
    await store.remove('maya');
    expect(events).toEqual([
      { type: 'saved', id: 'maya', rev: 1 },
      { type: 'deleted', id: 'maya' },
    ]);
  });

  test('An older version stops writing when a newer one says hello (F19).', async () => {
    const open = newTabs();
    const older = await readyStore({ tabs: open() });
    const events: StoreEvent[] = [];
    older.subscribe((event) => events.push(event));
    open().post({ type: 'hello', schema: SCHEMA + 1 });
    expect(events).toEqual([{ type: 'stopped', why: 'newer-schema' }]);
    expect(await older.save(maya)).toEqual({ kind: 'newer-schema' });
    older.resume();
    expect(await older.save(maya)).toEqual({ kind: 'newer-schema' });
  });

  test('A newer version answers the hello of an older one, and no other.', async () => {
    const open = newTabs();
    await readyStore({ tabs: open() });
    const older = open();
    const heard: unknown[] = [];
    older.subscribe((message) => heard.push(message));
    older.post({ type: 'hello', schema: SCHEMA - 1 });
    older.post({ type: 'hello', schema: SCHEMA });
    expect(heard).toEqual([{ type: 'hello', schema: SCHEMA }]);
  });

  test('A database that another tab wants newer is let go at once.', async () => {
    const events: unknown[] = [];
    const { connection } = await connect((event) => events.push(event));
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('backpack-notes', 3);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    expect(newer.version).toBe(3);
    expect(events).toEqual([{ type: 'stopped', why: 'newer-schema' }]);
    expect(await connection.run(async () => 'done')).toEqual({ kind: 'newer-schema' });
  });
});
