import { z } from '../lib/zod.ts';
import type { Database, Writing } from './database.ts';

/** A damaged record, kept as it was found so that it can be saved to a file and looked at. */
export type Quarantined = Readonly<{ key: number; id: string; raw: unknown }>;

const entrySchema = z.object({ id: z.string(), raw: z.unknown() });

/** Keeps a damaged record. */
export async function putInQuarantine(writing: Writing, id: string, raw: unknown): Promise<void> {
  await writing.objectStore('quarantine').add({ id, raw });
}

/** Every damaged record that is kept, the oldest first. */
export async function readQuarantine(database: Database): Promise<readonly Quarantined[]> {
  const reading = database.transaction('quarantine');
  const [keys, values] = await Promise.all([
    reading.store.getAllKeys(),
    reading.store.getAll(),
    reading.done,
  ]);
  return keys.map((key, index) => {
    const parsed = entrySchema.safeParse(values[index]);
    return parsed.success
      ? { key, id: parsed.data.id, raw: parsed.data.raw }
      : { key, id: '', raw: values[index] };
  });
}

/** Anything the database holds, as text for a file. Never throws. */
export function rawText(raw: unknown): string {
  try {
    return JSON.stringify(raw, null, 2) ?? String(raw);
  } catch {
    return String(raw);
  }
}
