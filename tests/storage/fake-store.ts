import { createAutosave } from '../../src/storage/autosave.ts';
import type { AutosaveStore } from '../../src/storage/autosave-types.ts';
import type { AutosaveStatus } from '../../src/storage/autosave-status.ts';
import { SCHEMA } from '../../src/storage/content.ts';
import type { Draft } from '../../src/storage/draft.ts';
import type { StoreEvent } from '../../src/storage/draft-store.ts';
import type { SaveOutcome } from '../../src/storage/save.ts';
import { draftOf, handClock } from './drafts.ts';

/** A draft that was not saved yet, and one that was. */
export const NEW = draftOf('maya');
export const KEPT: Draft = { ...NEW, rev: 4 };

/** The status after a plain save. */
export const SAVED: AutosaveStatus = { state: 'saved', wroteBack: false };

/** A store that answers each save as told, else well; `hold` makes saves wait for `release`. */
export function fakeStore(answers: readonly SaveOutcome[] = []) {
  const waiting: (() => void)[] = [];
  const listeners = new Set<(event: StoreEvent) => void>();
  const log = { saved: new Array<Draft>(), resumed: 0, hold: false };
  const left = [...answers];
  const inStore: { draft: Draft | null } = { draft: null };
  const store: AutosaveStore = {
    async save(draft) {
      log.saved.push(draft);
      if (log.hold) await new Promise<void>((resolve) => waiting.push(resolve));
      return left.shift() ?? { kind: 'saved', rev: draft.rev + 1, wroteBack: false };
    },
    async load() {
      const { draft } = inStore;
      return draft === null
        ? { kind: 'done', result: { kind: 'missing' } }
        : { kind: 'done', result: { kind: 'ready', draft, from: 'current', schema: SCHEMA } };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume: () => void (log.resumed += 1),
  };
  return {
    store,
    log,
    inStore,
    tell: (event: StoreEvent) => listeners.forEach((listener) => listener(event)),
    release: () => waiting.splice(0).forEach((resolve) => resolve()),
  };
}

/** Autosave of a kept draft over a store that answers as told, with every status it went through. */
export function watched(answers: readonly SaveOutcome[] = [], draft = KEPT) {
  const fake = fakeStore(answers);
  const clock = handClock();
  const autosave = createAutosave(fake.store, draft, clock);
  const states: string[] = [];
  autosave.subscribe(() => states.push(autosave.status().state));
  return { ...fake, clock, autosave, states };
}
