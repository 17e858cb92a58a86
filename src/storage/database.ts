import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { DATABASE } from './names.ts';
import { troubleOf } from './trouble.ts';

/** Version 1 had the table `drafts` alone, with one draft of schema 1 under the key `current`. */
const DATABASE_VERSION = 2;

/** A browser that has not opened its database by then is taken to have none (milliseconds; F09). */
export const OPEN_WITHIN = 3000;

/** The tables. Values are unknown: whatever is read is checked. */
export interface Tables extends DBSchema {
  /** The drafts, by id. */
  drafts: { key: string; value: unknown };
  /** The copy of each draft before its last save, by id. */
  prev: { key: string; value: unknown };
  /** Damaged records, kept as they were found. */
  quarantine: { key: number; value: unknown };
  /** Deleted drafts that can still be brought back, by id. */
  trash: { key: string; value: unknown };
  /** `recent`: the ids, last saved first. `pending/…`: a save that has begun, by the draft's id. */
  meta: { key: string; value: unknown };
}

const TABLES = ['drafts', 'prev', 'quarantine', 'trash', 'meta'] as const;

type TableNames = (typeof TABLES)[number][];

/** The open database. */
export type Database = IDBPDatabase<Tables>;

/** A transaction over all tables: each change of ours is whole or not at all. */
export type Writing = IDBPTransaction<Tables, TableNames, 'readwrite'>;

/** Called when the browser or another tab takes the database away. */
export type Losses = Readonly<{
  /** The browser closed it: data cleared, storage evicted, a crash (F12). */
  lost: () => void;
  /** Another tab wants it gone, or newer. */
  wanted: (by: 'erased' | 'newer-schema') => void;
}>;

/** The database, or why there is none. `free` is settled when the tab that blocks us lets go. */
export type Opening =
  | Readonly<{ kind: 'ready'; database: Database }>
  | Readonly<{ kind: 'blocked-by-other-tab'; free: Promise<Opening> }>
  | Readonly<{ kind: 'unavailable' }>
  | Readonly<{ kind: 'newer-version' }>;

/** Opens the database, within three seconds. Never throws. */
export async function openDatabase(losses: Losses, within = OPEN_WITHIN): Promise<Opening> {
  const [opening, blocked] = attemptAndBlocked(losses);
  const first = await Promise.race([opening, blocked, timeUp(within)]);
  if (first === 'blocked') return { kind: 'blocked-by-other-tab', free: opening };
  if (first !== 'silent') return first;
  // If it opens after all, nobody waits for it any more.
  void opening.then((late) => (late.kind === 'ready' ? late.database.close() : undefined));
  return { kind: 'unavailable' };
}

/** Does work in one strict transaction over all tables, and ends when it is durably written. */
export async function write<Result>(
  database: Database,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  const writing = database.transaction([...TABLES], 'readwrite', { durability: 'strict' });
  const working = work(writing).catch((error: unknown) => {
    abort(writing);
    throw error;
  });
  const [result] = await Promise.all([working, writing.done]);
  return result;
}

// The transaction may have ended by itself already; what matters is that nothing of it is kept.
function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    return;
  }
}

function attemptAndBlocked(
  losses: Losses,
): readonly [opening: Promise<Opening>, blocked: Promise<'blocked'>] {
  const waiting = new EventTarget();
  const opening = attempt(losses, () => waiting.dispatchEvent(new Event('blocked')));
  const blocked = new Promise<'blocked'>((resolve) => {
    waiting.addEventListener('blocked', () => resolve('blocked'));
  });
  return [opening, blocked];
}

async function attempt(losses: Losses, blocked: () => void): Promise<Opening> {
  try {
    const database = await openDB<Tables>(DATABASE, DATABASE_VERSION, {
      upgrade,
      blocked,
      blocking(_current, wanted, event) {
        // Let go at once: the other tab must not wait for this one.
        if (event.target instanceof IDBDatabase) event.target.close();
        losses.wanted(wanted === null ? 'erased' : 'newer-schema');
      },
      terminated: losses.lost,
    });
    return { kind: 'ready', database };
  } catch (error) {
    return { kind: troubleOf(error) === 'newer-schema' ? 'newer-version' : 'unavailable' };
  }
}

// The draft of version 1 stays where it is, untouched, until a migrated copy is saved over it.
function upgrade(database: Database): void {
  for (const name of TABLES) {
    if (database.objectStoreNames.contains(name)) continue;
    database.createObjectStore(name, { autoIncrement: name === 'quarantine' });
  }
}

function timeUp(within: number): Promise<'silent'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('silent'), within);
  });
}
