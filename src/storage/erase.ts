import { deleteDB } from 'idb';
import { OPEN_WITHIN } from './database.ts';
import type { DraftStore } from './draft-store.ts';
import { DATABASE } from './names.ts';

/** Every key and database of ours begins so. */
const OURS = 'backpack-notes';

/** The letters that papers have needed (scripts/build/offline.mjs): they tell in which script a family writes. */
const LETTERS = 'letters';

/**
 * Something that is still there after erasing. `records` are drafts in the database; `unknown` could
 * not be looked at.
 */
export type LeftOver =
  | Readonly<{ place: 'database'; name: string; what: 'records' | 'unknown' }>
  | Readonly<{ place: 'cache'; name: string; what: 'files' | 'unknown' }>
  | Readonly<{ place: 'localStorage' | 'sessionStorage'; name: string; what: 'key' | 'unknown' }>;

/** The storages of a window, read only when needed: where storage is blocked, a look at them throws. */
export type Storages = Readonly<{ localStorage: Storage; sessionStorage: Storage }>;

/**
 * Erases everything of ours on this device: drafts, previous copies, trash, quarantine, keys in local
 * and session storage, and the letters kept for papers. The app itself stays, to work without internet. Stops this tab's saving first (`store.resume()` allows it again) and
 * tells the other tabs. What is left is found by reading back; an empty list says nothing is. A
 * database that another tab still holds open is emptied now, and goes when that tab lets go; it is
 * waited for no longer than `within` milliseconds.
 */
export async function eraseEverything(
  store: DraftStore | null,
  storages: Storages,
  within = OPEN_WITHIN,
): Promise<readonly LeftOver[]> {
  store?.post({ type: 'erased' });
  const emptied = (await store?.empty()) ?? { kind: 'unavailable' };
  store?.stop();
  const keys = [
    ...eraseKeys('localStorage', () => storages.localStorage),
    ...eraseKeys('sessionStorage', () => storages.sessionStorage),
  ];
  const names = await namesOfOurs();
  const left: LeftOver[] = [];
  for (const name of names) {
    const isEmpty = name === DATABASE && emptied.kind === 'done' && emptied.result === 0;
    const isGone = await deleteDatabase(name, within);
    if (!isGone && !isEmpty) left.push({ place: 'database', name, what: await lookAt(name) });
  }
  return [...left, ...keys, ...(await eraseLetters())];
}

async function eraseLetters(): Promise<readonly LeftOver[]> {
  // Without a secure address there are no caches.
  if (typeof caches === 'undefined') return [];
  try {
    await caches.delete(LETTERS);
    return (await caches.has(LETTERS)) ? [{ place: 'cache', name: LETTERS, what: 'files' }] : [];
  } catch (error) {
    const isBlocked = error instanceof DOMException && error.name === 'SecurityError';
    return isBlocked ? [] : [{ place: 'cache', name: LETTERS, what: 'unknown' }];
  }
}

// A browser that does not list its databases, or has none to give, has at most the one we make.
async function namesOfOurs(): Promise<readonly string[]> {
  try {
    const listed = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return listed.filter((name) => name.startsWith(OURS));
  } catch {
    return typeof indexedDB === 'undefined' ? [] : [DATABASE];
  }
}

async function deleteDatabase(name: string, within: number): Promise<boolean> {
  const deleting = deleteDB(name).then(
    () => true,
    () => false,
  );
  const isGone = await Promise.race([deleting, timeUp(within)]);
  return isGone && !(await namesOfOursListed()).includes(name);
}

async function namesOfOursListed(): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).map(({ name }) => name ?? '');
  } catch {
    return [];
  }
}

async function lookAt(name: string): Promise<'records' | 'unknown'> {
  return (await namesOfOursListed()).includes(name) ? 'records' : 'unknown';
}

function eraseKeys(
  place: 'localStorage' | 'sessionStorage',
  open: () => Storage,
): readonly LeftOver[] {
  try {
    const storage = open();
    for (const key of keysOfOurs(storage)) storage.removeItem(key);
    return keysOfOurs(storage).map((name) => ({ place, name, what: 'key' }));
  } catch (error) {
    // Where storage is blocked nothing of ours can have been written.
    const isBlocked = error instanceof DOMException && error.name === 'SecurityError';
    return isBlocked ? [] : [{ place, name: OURS, what: 'unknown' }];
  }
}

function keysOfOurs(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
    (key) => key.startsWith(OURS),
  );
}

function timeUp(within: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), within);
  });
}
