import type { Database, Writing } from './database.ts';
import type { DraftRecord } from './record.ts';

// A page that is being closed gets no answer from its database any more, so a save that has to read
// first cannot end (F03). What the page has asked to be written is written all the same.
const PREFIX = 'pending/';

/**
 * Puts a record beside the drafts, without looking at anything or waiting for an answer: a save that is
 * cut off is made up from it. Not durable against a killed browser; the save is.
 */
export function putPending(database: Database, record: DraftRecord): void {
  try {
    const writing = database.transaction('meta', 'readwrite');
    writing.store.put(record, `${PREFIX}${record.id}`).catch(savedAnyway);
    writing.done.catch(savedAnyway);
    writing.commit();
  } catch {
    savedAnyway();
  }
}

// Whatever stands in the way here stands in the way of the save too, which tells it.
function savedAnyway(): void {
  return undefined;
}

/** Forgets the record put before a save: it is saved now, or no longer wanted. */
export function forgetPending(writing: Writing, id: string): Promise<void> {
  return writing.objectStore('meta').delete(`${PREFIX}${id}`);
}

/** The records of saves that were cut off, by the id of their draft. */
export async function readPending(
  writing: Writing,
): Promise<readonly Readonly<{ id: string; raw: unknown }>[]> {
  const meta = writing.objectStore('meta');
  const [keys, values] = await Promise.all([meta.getAllKeys(), meta.getAll()]);
  return keys.flatMap((key, index) =>
    key.startsWith(PREFIX) ? [{ id: key.slice(PREFIX.length), raw: values[index] }] : [],
  );
}
