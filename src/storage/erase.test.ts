import { beforeEach, expect, test, vi } from 'vitest';
import { newDevice, newTabs, openRaw, readAll } from '../../tests/storage/fake-device.ts';
import { draftOf, readyStore, settled } from '../../tests/storage/drafts.ts';
import { openDraftStore, type StoreEvent } from './draft-store.ts';
import { eraseEverything, type Storages } from './erase.ts';

/** A storage that a Map stands behind; `stubborn` keys cannot be removed. */
function storageOf(entries: Readonly<Record<string, string>>, stubborn = ''): Storage {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void (key === stubborn ? undefined : kept.delete(key)),
    clear: () => kept.clear(),
  };
}

const none = (): Storages => ({ localStorage: storageOf({}), sessionStorage: storageOf({}) });

let factory: IDBFactory;
beforeEach(() => {
  factory = newDevice();
});

const maya = draftOf('maya');

test('Nothing of ours is left: no database, no key; what others keep here stays.', async () => {
  const store = await readyStore();
  await store.save(maya);
  await store.save(draftOf('leo-locker'));
  await store.remove('leo-locker');
  const storages = {
    localStorage: storageOf({ 'backpack-notes.theme': 'dark', other: '1' }),
    sessionStorage: storageOf({ 'backpack-notes-tab': '1' }),
  };
  expect(await eraseEverything(store, storages)).toEqual([]);
  expect(await factory.databases()).toEqual([]);
  expect(storages.localStorage.key(0)).toBe('other');
  expect(storages.sessionStorage.length).toBe(0);
});

/** The caches of a browser; what is asked of a `stubborn` one does not come about. */
function cachesOf(names: readonly string[], stubborn = '') {
  const kept = new Set(names);
  return {
    kept,
    has: async (name: string) => kept.has(name),
    delete: async (name: string) => name !== stubborn && kept.delete(name),
  };
}

test('The letters that papers have needed go too; the app itself stays.', async () => {
  const caches = cachesOf(['letters', 'workbox-precache-v2']);
  vi.stubGlobal('caches', caches);
  expect(await eraseEverything(await readyStore(), none())).toEqual([]);
  expect([...caches.kept]).toEqual(['workbox-precache-v2']);
});

test('Letters that are still there, or cannot be looked at, are reported.', async () => {
  vi.stubGlobal('caches', cachesOf(['letters'], 'letters'));
  expect(await eraseEverything(null, none())).toEqual([
    { place: 'cache', name: 'letters', what: 'files' },
  ]);
  const failing = (name: string) => ({
    delete: () => Promise.reject(new DOMException('no', name)),
  });
  vi.stubGlobal('caches', failing('UnknownError'));
  expect(await eraseEverything(null, none())).toEqual([
    { place: 'cache', name: 'letters', what: 'unknown' },
  ]);
  vi.stubGlobal('caches', failing('SecurityError'));
  expect(await eraseEverything(null, none())).toEqual([]);
});

test('Nothing is saved any more, until the next interview begins.', async () => {
  const store = await readyStore();
  await store.save(maya);
  await eraseEverything(store, none());
  expect(await store.save({ ...maya, rev: 1 })).toEqual({ kind: 'erased' });
  expect(await factory.databases()).toEqual([]);
  store.resume();
  expect(await store.save(maya)).toEqual({ kind: 'saved', rev: 1, wroteBack: false });
});

test('Another tab is told, stops saving, and writes nothing back.', async () => {
  const open = newTabs();
  const [store, other] = [await readyStore({ tabs: open() }), await readyStore({ tabs: open() })];
  const events: StoreEvent[] = [];
  other.subscribe((event) => events.push(event));
  await store.save(maya);
  expect(await eraseEverything(store, none())).toEqual([]);
  expect(await other.save({ ...maya, rev: 1 })).toEqual({ kind: 'erased' });
  expect(events).toEqual([
    { type: 'saved', id: 'maya', rev: 1 },
    { type: 'stopped', why: 'erased' },
  ]);
  expect(await factory.databases()).toEqual([]);
});

test('A tab that hears no messages learns of it from the database itself.', async () => {
  const [store, other] = [await readyStore(), await readyStore()];
  await store.save(maya);
  await eraseEverything(store, none());
  await settled();
  expect(await other.save({ ...maya, rev: 1 })).toEqual({ kind: 'erased' });
});

test('A database that an old tab holds open is emptied now.', async () => {
  const store = await readyStore();
  await store.save(maya);
  const old = await openRaw();
  expect(await eraseEverything(store, none(), 50)).toEqual([]);
  old.close();
  await settled();
  expect(await factory.databases()).toEqual([]);
});

test('A key that cannot be removed is reported.', async () => {
  const name = 'backpack-notes.theme';
  const storages = { ...none(), localStorage: storageOf({ [name]: 'dark' }, name) };
  expect(await eraseEverything(null, storages)).toEqual([
    { place: 'localStorage', name, what: 'key' },
  ]);
});

test('Where storage is blocked nothing of ours can be left.', async () => {
  const blocked: Storages = {
    get localStorage(): Storage {
      throw new DOMException('no', 'SecurityError');
    },
    get sessionStorage(): Storage {
      throw new DOMException('no', 'SecurityError');
    },
  };
  expect(await eraseEverything(null, blocked)).toEqual([]);
});

test('Records that are still there are reported.', async () => {
  const store = await readyStore();
  await store.save(maya);
  const old = await openRaw();
  // A tab that never lets go, and a store that could not be emptied.
  const stuck = { ...store, empty: async () => ({ kind: 'aborted' }) as const };
  expect(await eraseEverything(stuck, none(), 50)).toEqual([
    { place: 'database', name: 'backpack-notes', what: 'records' },
  ]);
  old.close();
  expect(await readAll()).toEqual({});
});

test('A device without a store to open is erased as well.', async () => {
  (await openRaw(9, (database) => void database.createObjectStore('drafts'))).close();
  expect(await openDraftStore({ tabs: newTabs()() })).toEqual({ kind: 'newer-version' });
  expect(await eraseEverything(null, none())).toEqual([]);
  expect(await factory.databases()).toEqual([]);
});
