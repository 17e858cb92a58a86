import { z } from '../lib/zod.ts';
import type { Responses } from '../responses/types.ts';
import type { Draft } from '../storage/draft.ts';
import { nextRecord, toRecord } from '../storage/record.ts';
import { parseResponses } from '../storage/responses-schema.ts';

// A page that is being closed gets no answer from its database any more, so a save that has to read
// first cannot end. This note of what is still being written is made at once, lives as long as the tab,
// and is gone as soon as the save has ended.
const KEY = 'backpack-notes.unsaved';

// More changes than anyone makes while one save runs.
const MOST = 50;

const noteSchema = z.object({
  id: z.string(),
  rev: z.number(),
  cursor: z.string(),
  responses: z.unknown(),
  saves: z.array(z.string()),
});

/** What this needs of a window; where storage is blocked, a look at it throws. */
type TabStorage = Readonly<{
  sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}>;

/** Notes what is being written, for the next page of this tab. */
export function noteUnsaved(win: TabStorage, draft: Draft): void {
  const { id, rev, cursor, responses } = draft;
  const before = noted(win);
  const isSame = before !== null && before.id === id && before.rev === rev;
  // The saves that this tab may have begun: one of them may end without this page.
  const saves = [...(isSame ? before.saves : []), nextRecord(draft).checksum].slice(-MOST);
  const note = { id, rev, cursor, responses, saves };
  attempt(() => win.sessionStorage.setItem(KEY, JSON.stringify(note)));
}

/** Forgets the note: all of it is saved. */
export function forgetUnsaved(win: TabStorage): void {
  attempt(() => win.sessionStorage.removeItem(KEY));
}

/** What was said after this draft was saved; `null` when nothing was, or it rests on another save. */
export function unsavedOf(
  win: TabStorage,
  draft: Draft,
): Readonly<{ responses: Responses; cursor: string }> | null {
  const note = noted(win);
  if (note === null || note.id !== draft.id) return null;
  const { rev, saves, cursor } = note;
  const isNext =
    rev === draft.rev || (rev + 1 === draft.rev && saves.includes(toRecord(draft).checksum));
  const responses = isNext ? parseResponses(note.responses) : null;
  return responses === null ? null : { responses, cursor };
}

function noted(win: TabStorage): z.infer<typeof noteSchema> | null {
  const raw = attempt((): unknown => JSON.parse(win.sessionStorage.getItem(KEY) ?? 'null'));
  const parsed = noteSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

function attempt<Value>(look: () => Value): Value | null {
  try {
    return look();
  } catch {
    return null;
  }
}
