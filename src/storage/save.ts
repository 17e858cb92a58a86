import type { Writing } from './database.ts';
import type { Draft } from './draft.ts';
import { forgetPending, readPending } from './pending.ts';
import { type DraftRecord, isReadable, nextRecord, readRecord, toRecord } from './record.ts';
import { putInQuarantine } from './quarantine.ts';
import { noteRecent } from './recent.ts';
import type { Trouble } from './trouble.ts';

/**
 * How a save went. `wroteBack`: the draft was gone from the device (cleared, evicted) and is there
 * again. `conflict`: another tab has saved this draft since; nothing was written. `deleted`: another
 * tab has deleted it; nothing was written.
 */
export type SaveOutcome =
  | Readonly<{ kind: 'saved'; rev: number; wroteBack: boolean }>
  | Readonly<{ kind: 'conflict'; newer: Draft }>
  | Readonly<{ kind: 'deleted' }>
  | Readonly<{ kind: Trouble }>;

/** A record as it will be written, or `null` if we could not read it back ourselves. */
export function prepare(draft: Draft): DraftRecord | null {
  const record = nextRecord(draft);
  return isReadable(record) ? record : null;
}

/** Ends the saves that were cut off when their page was closed, each if nothing was saved since. */
export async function endPendingIn(writing: Writing): Promise<void> {
  for (const { id, raw } of await readPending(writing)) {
    const reading = readRecord(id, raw);
    if (reading.kind === 'bad') await forgetPending(writing, id);
    if (reading.kind !== 'good') continue;
    const { draft } = reading;
    await saveIn(writing, { ...draft, rev: draft.rev - 1 }, toRecord(draft));
  }
}

/**
 * Saves a draft inside one transaction: compares the revision with the one the draft was read at,
 * keeps the current record as the previous one, and puts the new one in its place.
 */
export async function saveIn(
  writing: Writing,
  draft: Draft,
  record: DraftRecord,
): Promise<SaveOutcome> {
  const outcome = await compareAndPut(writing, draft, record);
  // Last, so that a save which is cut off before this can still be made up.
  await forgetPending(writing, draft.id);
  return outcome;
}

async function compareAndPut(
  writing: Writing,
  draft: Draft,
  record: DraftRecord,
): Promise<SaveOutcome> {
  const { id } = draft;
  const raw = await writing.objectStore('drafts').get(id);
  if (raw === undefined) return saveAnew(writing, draft, record);
  const current = readRecord(id, raw);
  if (current.kind === 'newer') return { kind: 'newer-schema' };
  if (current.kind === 'stuck') return { kind: 'unsound' };
  if (current.kind === 'good') {
    // Another tab that was just opened has ended this very save for us.
    const mayBeThis = current.draft.rev === record.rev;
    if (mayBeThis && toRecord(current.draft).checksum === record.checksum) {
      return savedAs(record, false);
    }
    if (current.draft.rev !== draft.rev) return { kind: 'conflict', newer: current.draft };
    await writing.objectStore('prev').put(raw, id);
  } else {
    // A damaged record does not tell its revision; the one before it does.
    const before = readRecord(id, await writing.objectStore('prev').get(id));
    const isNewer = before.kind === 'good' && before.draft.rev > draft.rev;
    if (isNewer) return { kind: 'conflict', newer: before.draft };
    await putInQuarantine(writing, id, raw);
  }
  return put(writing, record, false);
}

// Either the first save of a draft, or the draft is gone: deleted in another tab, or cleared away.
async function saveAnew(writing: Writing, draft: Draft, record: DraftRecord): Promise<SaveOutcome> {
  if (draft.rev === 0) return put(writing, record, false);
  const isDeleted = (await writing.objectStore('trash').getKey(draft.id)) !== undefined;
  return isDeleted ? { kind: 'deleted' } : put(writing, record, true);
}

async function put(
  writing: Writing,
  record: DraftRecord,
  wroteBack: boolean,
): Promise<SaveOutcome> {
  await writing.objectStore('drafts').put(record, record.id);
  await noteRecent(writing, record.id);
  return savedAs(record, wroteBack);
}

function savedAs({ rev }: DraftRecord, wroteBack: boolean): SaveOutcome {
  return { kind: 'saved', rev, wroteBack };
}
