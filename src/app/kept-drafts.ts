import { labelOf } from '../storage/draft.ts';
import type { DraftStore } from '../storage/draft-store.ts';
import type { Listed } from '../storage/load.ts';
import { rawText } from '../storage/quarantine.ts';
import { readNewerDrafts } from '../storage/read-newer.ts';
import type { Kept, KeepingState, StorageState } from './keeping-context-types.ts';

/** The drafts of this device for the welcome screen, the one saved last first. */
export async function keptDrafts(
  store: DraftStore | null,
  storage: StorageState,
): Promise<readonly Kept[]> {
  if (storage === 'newer-version') {
    const drafts = await readNewerDrafts();
    return drafts.map(({ id, raw }) => unreadable(id, 'newer', raw));
  }
  const told = await store?.list();
  if (told?.kind !== 'done') return [];
  return [...told.result.flatMap(keptOf), ...(await setAside(store))];
}

/** The draft deleted last that can still be brought back; `null` when there is none. */
export async function lastDeleted(store: DraftStore | null): Promise<KeepingState['deleted']> {
  const told = await store?.trash();
  const last = told?.kind === 'done' ? told.result[0] : undefined;
  if (last === undefined) return null;
  return { id: last.id, nickname: last.draft === null ? '' : labelOf(last.draft) };
}

function keptOf({ id, reading }: Listed): readonly Kept[] {
  switch (reading.kind) {
    case 'ready': {
      const { draft, from } = reading;
      const { updatedAt, cursor } = draft;
      const isPrevious = from === 'previous';
      const isTeachers = draft.responses.child.informant === 'teacher';
      const nickname = labelOf(draft);
      return [{ kind: 'draft', id, nickname, isTeachers, updatedAt, cursor, isPrevious }];
    }
    case 'newer':
    case 'stuck':
      return [unreadable(id, reading.kind, reading.raw)];
    // Damaged ones lie in quarantine by now.
    case 'damaged':
    case 'missing':
      return [];
  }
}

function unreadable(id: string, why: 'newer' | 'stuck' | 'damaged', raw: unknown): Kept {
  return { kind: 'unreadable', id, why, text: rawText(raw) };
}

async function setAside(store: DraftStore | null): Promise<readonly Kept[]> {
  const told = await store?.quarantine();
  if (told?.kind !== 'done') return [];
  return told.result.map(({ key, id, raw }) => unreadable(`${id} ${key}`, 'damaged', raw));
}
