import { openDB } from 'idb';
import { DATABASE } from './names.ts';

/** A draft that this version of the app cannot read, for a file that a newer one can. */
export type RawDraft = Readonly<{ id: string; raw: unknown }>;

/**
 * Reads the drafts of a database that a newer version of the app has made, as they are; writes
 * nothing. An empty list if there are none, or none can be read. Never rejects.
 */
export async function readNewerDrafts(): Promise<readonly RawDraft[]> {
  try {
    // Without a version the database opens as it is.
    const database = await openDB(DATABASE);
    const reading = database.transaction('drafts');
    const [ids, values] = await Promise.all([
      reading.store.getAllKeys(),
      reading.store.getAll(),
      reading.done,
    ]);
    database.close();
    return ids.map((id, index) => ({ id: String(id), raw: values[index] }));
  } catch {
    return [];
  }
}
