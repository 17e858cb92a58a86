import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { z } from '../lib/zod.ts';
import type { Responses } from '../responses/types.ts';
import { responsesSchema } from './responses-schema.ts';

/** Raised when the shape of a draft changes. */
const SCHEMA = 1;
const DATABASE = 'backpack-notes';
const KEY = 'current';
/** A browser that has not opened its database by then is taken to have none (milliseconds). */
const OPEN_WITHIN = 3000;

/** What is kept of an interview. Never an XState snapshot: this shape is ours, and checked on the way in. */
export type Draft = Readonly<{ responses: Responses; cursor: string }>;

/** Where drafts are kept. */
export type DraftStore = Readonly<{
  /** The kept draft, or `null` when there is none that can be read. */
  load: () => Promise<Draft | null>;
  /** Resolves when the draft is durably written. Rejects when it could not be. */
  save: (draft: Draft) => Promise<void>;
  /** Resolves when nothing is left. */
  erase: () => Promise<void>;
}>;

const draftSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  cursor: z.string().max(100),
  responses: responsesSchema,
});

interface Tables extends DBSchema {
  drafts: { key: string; value: unknown };
}

/** Opens the drafts of this device in IndexedDB; `null` where the browser has none to give. */
export async function openDraftStore(): Promise<DraftStore | null> {
  const database = await Promise.race([openDatabase(), timeUp()]).catch(() => null);
  return database === null ? null : storeOf(database);
}

// Async, so that a browser that throws at once (no storage allowed) is one that has none.
async function openDatabase(): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('drafts'),
  });
}

function timeUp(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), OPEN_WITHIN);
  });
}

function storeOf(database: IDBPDatabase<Tables>): DraftStore {
  return {
    async load() {
      const parsed = draftSchema.safeParse(await database.get('drafts', KEY));
      return parsed.success
        ? { responses: parsed.data.responses, cursor: parsed.data.cursor }
        : null;
    },
    async save(draft) {
      const write = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      const put = write.store.put({ schema: SCHEMA, ...draft }, KEY);
      // Committed at once: a page that is being closed answers no request, so it would never end.
      write.commit();
      await Promise.all([put, write.done]);
    },
    async erase() {
      const write = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      await write.store.clear();
      await write.done;
    },
  };
}
