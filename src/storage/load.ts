import { type Database, write, type Writing } from './database.ts';
import type { Draft } from './draft.ts';
import { putInQuarantine } from './quarantine.ts';
import { inRecentOrder } from './recent.ts';
import { readRecord } from './record.ts';

/**
 * A draft read from this device. `ready`: it can be gone on with; from the `previous` copy when the
 * current one was damaged (that one is in quarantine). `newer`: a later version of the app wrote it,
 * so it is shown and exported but not changed. `stuck`: we failed to bring it to our schema; it is left
 * as it is, and can be exported. `damaged`: neither copy can be read; both are in quarantine.
 */
export type DraftReading =
  | Readonly<{ kind: 'ready'; draft: Draft; from: 'current' | 'previous'; schema: number }>
  | Readonly<{ kind: 'newer' | 'stuck'; raw: unknown }>
  | Readonly<{ kind: 'damaged' | 'missing' }>;

/** A draft in the list of drafts. */
export type Listed = Readonly<{ id: string; reading: DraftReading }>;

/** Reads one draft; what is damaged is moved to quarantine and the copy before it takes its place. */
export async function loadFrom(database: Database, id: string): Promise<DraftReading> {
  const [current, previous] = await readBoth(database, id);
  const { reading, damaged } = choose(id, current, previous);
  if (!damaged) return reading;
  // Should the browser not let us tidy up, what we found is still good to go on with.
  return write(database, (writing) => tidy(writing, id)).catch(() => reading);
}

/** Reads every draft, the one saved last first. */
export async function listFrom(database: Database): Promise<readonly Listed[]> {
  const reading = database.transaction(['drafts', 'prev', 'meta']);
  const [current, previous, recent] = await Promise.all([
    reading.objectStore('drafts').getAllKeys(),
    reading.objectStore('prev').getAllKeys(),
    reading.objectStore('meta').get('recent'),
    reading.done,
  ]);
  const listed: Listed[] = [];
  for (const id of inRecentOrder([...new Set([...current, ...previous])], recent)) {
    listed.push({ id, reading: await loadFrom(database, id) });
  }
  return listed;
}

// A record the browser itself cannot give back is as good as damaged, and takes no other with it.
function readBoth(database: Database, id: string): Promise<readonly [unknown, unknown]> {
  return Promise.all([
    database.get('drafts', id).catch(unreadable),
    database.get('prev', id).catch(unreadable),
  ]);
}

function unreadable(error: unknown): unknown {
  const isThisRecord =
    error instanceof DOMException && ['DataError', 'NotReadableError'].includes(error.name);
  // Any other failure is that of the connection, which is opened again.
  if (!isThisRecord) throw error;
  return 'unreadable';
}

function choose(
  id: string,
  current: unknown,
  previous: unknown,
): Readonly<{ reading: DraftReading; damaged: boolean }> {
  const first = readRecord(id, current);
  if (first.kind === 'good') {
    const { draft, schema } = first;
    return { reading: { kind: 'ready', draft, from: 'current', schema }, damaged: false };
  }
  if (first.kind !== 'bad') return { reading: { kind: first.kind, raw: current }, damaged: false };
  const damaged = current !== undefined;
  const second = readRecord(id, previous);
  if (second.kind === 'good') {
    const { draft, schema } = second;
    return { reading: { kind: 'ready', draft, from: 'previous', schema }, damaged };
  }
  if (second.kind !== 'bad') return { reading: { kind: second.kind, raw: previous }, damaged };
  const isMissing = current === undefined && previous === undefined;
  return { reading: { kind: isMissing ? 'missing' : 'damaged' }, damaged: !isMissing };
}

// Looks again inside the transaction: another tab may have saved or tidied since.
async function tidy(writing: Writing, id: string): Promise<DraftReading> {
  const drafts = writing.objectStore('drafts');
  const prev = writing.objectStore('prev');
  const current = await drafts.get(id);
  const previous = await prev.get(id);
  const { reading, damaged } = choose(id, current, previous);
  if (!damaged) return reading;
  if (current !== undefined) await putInQuarantine(writing, id, current);
  if (reading.kind !== 'damaged') {
    await drafts.put(previous, id);
    return reading;
  }
  if (previous !== undefined) await putInQuarantine(writing, id, previous);
  await drafts.delete(id);
  await prev.delete(id);
  return reading;
}
