import { labelOf } from '../storage/draft.ts';
import type { DraftStore } from '../storage/draft-store.ts';
import type { Listed } from '../storage/load.ts';
import { rawText } from '../storage/quarantine.ts';
import { readNewerDrafts } from '../storage/read-newer.ts';
import type { Kept, StorageState } from './keeping-context-types.ts';

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
  const damaged = told.result.some(({ reading }) => reading.kind === 'damaged')
    ? await quarantined(store)
    : new Map<string, unknown>();
  return told.result.flatMap((listed) => keptOf(listed, damaged));
}

function keptOf({ id, reading }: Listed, damaged: ReadonlyMap<string, unknown>): readonly Kept[] {
  switch (reading.kind) {
    case 'ready': {
      const { draft, from } = reading;
      const { updatedAt, cursor } = draft;
      const isPrevious = from === 'previous';
      return [{ kind: 'draft', id, nickname: labelOf(draft), updatedAt, cursor, isPrevious }];
    }
    case 'newer':
    case 'stuck':
      return [unreadable(id, reading.kind, reading.raw)];
    case 'damaged':
      return [unreadable(id, 'damaged', damaged.get(id) ?? null)];
    case 'missing':
      return [];
  }
}

function unreadable(id: string, why: 'newer' | 'stuck' | 'damaged', raw: unknown): Kept {
  return { kind: 'unreadable', id, why, text: rawText(raw) };
}

async function quarantined(store: DraftStore | null): Promise<ReadonlyMap<string, unknown>> {
  const told = await store?.quarantine();
  return new Map(told?.kind === 'done' ? told.result.map(({ id, raw }) => [id, raw]) : []);
}
