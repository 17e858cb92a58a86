import type { Responses } from '../responses/types.ts';
import type { Draft } from '../storage/draft.ts';
import { parseResponses } from '../storage/responses-schema.ts';

// A page that is being closed gets no answer from its database any more, so a save that has to read
// first cannot end. This note of what is still being written is made at once, lives as long as the tab,
// and is gone as soon as the save has ended.
const KEY = 'backpack-notes.unsaved';

/** What this needs of a window; where storage is blocked, a look at it throws. */
type TabStorage = Readonly<{
  sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}>;

/** Notes what is being written, for the next page of this tab. */
export function noteUnsaved(win: TabStorage, { id, rev, cursor, responses }: Draft): void {
  attempt(() => win.sessionStorage.setItem(KEY, JSON.stringify({ id, rev, cursor, responses })));
}

/** Forgets the note: all of it is saved. */
export function forgetUnsaved(win: TabStorage): void {
  attempt(() => win.sessionStorage.removeItem(KEY));
}

/** What was said after this draft was saved; `null` when nothing was, or it rests on another save. */
export function unsavedOf(
  win: TabStorage,
  draft: Pick<Draft, 'id' | 'rev'>,
): Readonly<{ responses: Responses; cursor: string }> | null {
  const note = attempt((): unknown => JSON.parse(win.sessionStorage.getItem(KEY) ?? 'null'));
  if (typeof note !== 'object' || note === null || !('responses' in note)) return null;
  if (!('id' in note) || !('rev' in note) || !('cursor' in note)) return null;
  const responses = parseResponses(note.responses);
  const isNext = note.id === draft.id && note.rev === draft.rev;
  if (responses === null || !isNext || typeof note.cursor !== 'string') return null;
  return { responses, cursor: note.cursor };
}

function attempt<Value>(look: () => Value): Value | null {
  try {
    return look();
  } catch {
    return null;
  }
}
