import { z } from '../lib/zod.ts';
import type { Database, Writing } from './database.ts';
import type { Draft } from './draft.ts';
import { forgetPending } from './pending.ts';
import { forgetRecent, noteRecent } from './recent.ts';
import { readRecord } from './record.ts';

/** A deleted draft can be brought back for a day (milliseconds; F43). */
export const KEPT_FOR = 24 * 60 * 60 * 1000;

/** A deleted draft. `draft` is `null` when it cannot be read (it can still be brought back). */
export type Trashed = Readonly<{ id: string; removedAt: number; draft: Draft | null }>;

const entrySchema = z.strictObject({
  removedAt: z.number(),
  current: z.unknown(),
  previous: z.unknown(),
});

/** Moves a draft, with its previous copy, to the trash. */
export async function removeIn(
  writing: Writing,
  id: string,
  now: number,
): Promise<'removed' | 'missing'> {
  const drafts = writing.objectStore('drafts');
  const prev = writing.objectStore('prev');
  const current = await drafts.get(id);
  const previous = await prev.get(id);
  if (current === undefined && previous === undefined) return 'missing';
  await writing.objectStore('trash').put({ removedAt: now, current, previous }, id);
  await drafts.delete(id);
  await prev.delete(id);
  await forgetPending(writing, id);
  await forgetRecent(writing, id);
  return 'removed';
}

/** Brings a draft back from the trash, as it was. A draft that lies there again is left alone. */
export async function restoreIn(
  writing: Writing,
  id: string,
): Promise<'restored' | 'missing' | 'taken'> {
  const trash = writing.objectStore('trash');
  const parsed = entrySchema.safeParse(await trash.get(id));
  if (!parsed.success) return 'missing';
  const drafts = writing.objectStore('drafts');
  if ((await drafts.getKey(id)) !== undefined) return 'taken';
  const { current, previous } = parsed.data;
  if (current !== undefined) await drafts.put(current, id);
  if (previous !== undefined) await writing.objectStore('prev').put(previous, id);
  await trash.delete(id);
  await noteRecent(writing, id);
  return 'restored';
}

/**
 * Deletes for good what has been in the trash for a day. A draft that seems to have been deleted in
 * the future (the clock was turned back) gets its day from now.
 */
export async function purgeIn(writing: Writing, now: number): Promise<void> {
  const trash = writing.objectStore('trash');
  for (const id of await trash.getAllKeys()) {
    const parsed = entrySchema.safeParse(await trash.get(id));
    const age = parsed.success ? now - parsed.data.removedAt : 0;
    if (!parsed.success || age >= KEPT_FOR) await trash.delete(id);
    else if (age < 0) await trash.put({ ...parsed.data, removedAt: now }, id);
  }
}

/** What is in the trash, the last deleted first. */
export async function readTrash(database: Database): Promise<readonly Trashed[]> {
  const reading = database.transaction('trash');
  const [ids, values] = await Promise.all([
    reading.store.getAllKeys(),
    reading.store.getAll(),
    reading.done,
  ]);
  return ids
    .map((id, index) => trashedOf(id, values[index]))
    .toSorted((one, other) => other.removedAt - one.removedAt);
}

function trashedOf(id: string, value: unknown): Trashed {
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) return { id, removedAt: 0, draft: null };
  const { removedAt, current, previous } = parsed.data;
  const found = [current, previous].map((raw) => readRecord(id, raw));
  const good = found.find((reading) => reading.kind === 'good');
  return { id, removedAt, draft: good?.draft ?? null };
}
