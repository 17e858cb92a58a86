import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';
import { DATABASE } from '../../src/storage/names.ts';
import { type Channel, openTabs, type Tabs } from '../../src/storage/tabs.ts';

const GLOBALS = {
  IDBCursor: fake.IDBCursor,
  IDBCursorWithValue: fake.IDBCursorWithValue,
  IDBDatabase: fake.IDBDatabase,
  IDBIndex: fake.IDBIndex,
  IDBKeyRange: fake.IDBKeyRange,
  IDBObjectStore: fake.IDBObjectStore,
  IDBOpenDBRequest: fake.IDBOpenDBRequest,
  IDBRequest: fake.IDBRequest,
  IDBTransaction: fake.IDBTransaction,
  IDBVersionChangeEvent: fake.IDBVersionChangeEvent,
};

/** Gives the test a device of its own, with an empty IndexedDB. Undone after each test. */
export function newDevice(): IDBFactory {
  const factory = new fake.IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  for (const [name, global] of Object.entries(GLOBALS)) vi.stubGlobal(name, global);
  return factory;
}

/** Opens the database as it is, or in a version with an upgrade, past all of our code. */
export function openRaw(
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, version);
    opening.addEventListener('upgradeneeded', () => upgrade(opening.result));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
}

/** Everything in the database, table by table, as it lies there. */
export async function readAll(): Promise<Record<string, Record<string, unknown>>> {
  const database = await openRaw();
  const tables: Record<string, Record<string, unknown>> = {};
  for (const name of database.objectStoreNames) {
    const table = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([ask(table.getAllKeys()), ask(table.getAll())]);
    tables[name] = Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
  }
  database.close();
  return tables;
}

/** Puts a value into a table, past all of our code. */
export async function putRaw(table: string, key: string, value: unknown): Promise<void> {
  const database = await openRaw();
  await ask(database.transaction(table, 'readwrite').objectStore(table).put(value, key));
  database.close();
}

function ask<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not done')));
  });
}

/** As many tabs as asked for, whose messages reach all others at once. */
export function newTabs(): () => Tabs {
  const open = new Set<EventTarget>();
  return () => {
    const own = new EventTarget();
    open.add(own);
    const channel: Channel = {
      postMessage(data) {
        for (const other of open) {
          if (other !== own) other.dispatchEvent(new MessageEvent('message', { data }));
        }
      },
      addEventListener: own.addEventListener.bind(own),
      removeEventListener: own.removeEventListener.bind(own),
      close: () => void open.delete(own),
    };
    return openTabs(() => channel);
  };
}
