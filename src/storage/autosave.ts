import { noListeners } from '../lib/listeners.ts';
import {
  type AutosaveStatus,
  isAtRest,
  isHalted,
  mayPass,
  statusAfter,
} from './autosave-status.ts';
import type { Autosave, AutosaveStore } from './autosave-types.ts';
import { type Clock, realClock } from './clock.ts';
import { copyOf, type Draft } from './draft.ts';
import type { StoreEvent } from './draft-store.ts';
import type { SaveOutcome } from './save.ts';

/** Where the parent stands is written after this pause, at the latest after MOST (milliseconds; trust.md, R2). */
const PAUSE = 400;
const MOST = 1000;

/** A save that failed is tried once more after this time (milliseconds; F14). */
const SECOND_TRY = 1000;

/** Mutable on the inside only. */
type Held = {
  draft: Draft;
  status: AutosaveStatus;
  isUnsaved: boolean;
  /** Of what is unsaved something was said, or its save has failed: how it is saved is told. */
  isTold: boolean;
  isHalted: boolean;
  writing: Promise<void> | null;
  cancelPause: (() => void) | null;
  waitingSince: number;
  /** Ends the pause before a second try. */
  hurry: (() => void) | null;
  readonly store: AutosaveStore | null;
  readonly clock: Clock;
  readonly tell: () => void;
};

/**
 * Autosave of a draft; `store` is `null` where nothing is to be kept. One write at a time; what is
 * said during a write is written after it, the last word only. "saved" is told only when nothing
 * newer waits.
 */
export function createAutosave(
  store: AutosaveStore | null,
  draft: Draft,
  clock: Clock = realClock,
): Autosave {
  const { tell, subscribe } = noListeners();
  const held: Held = {
    ...fresh(store, draft),
    writing: null,
    cancelPause: null,
    waitingSince: 0,
    hurry: null,
    store,
    clock,
    tell,
  };
  store?.subscribe((event) => hear(held, event));
  return {
    status: () => held.status,
    subscribe,
    draft: () => held.draft,
    change: (next, when = 'now') => change(held, next, when),
    flush: () => flush(held),
    open: (next) => open(held, next),
    keepCopy() {
      store?.resume();
      open(held, copyOf(held.draft));
      return writeAnew(held);
    },
    recheck: () => recheck(held),
    async halt() {
      held.isHalted = true;
      held.isUnsaved = false;
      stopWaiting(held);
      await held.writing;
    },
  };
}

function fresh(store: AutosaveStore | null, draft: Draft) {
  const status = firstStatus(store, draft);
  return { draft, status, isUnsaved: false, isTold: false, isHalted: false };
}

function firstStatus(store: AutosaveStore | null, { rev }: Draft): AutosaveStatus {
  if (store === null) return { state: 'off' };
  return rev === 0 ? { state: 'clean' } : { state: 'saved', wroteBack: false };
}

function open(held: Held, draft: Draft): void {
  stopWaiting(held);
  Object.assign(held, fresh(held.store, draft));
  held.tell();
}

function become(held: Held, status: AutosaveStatus): void {
  held.status = status;
  held.tell();
}

function change(held: Held, next: Draft, when: 'now' | 'soon'): void {
  // The revision is the store's to raise, not the caller's.
  held.draft = { ...next, id: held.draft.id, rev: held.draft.rev };
  if (held.isHalted) return;
  held.isUnsaved = true;
  held.isTold ||= when === 'now';
  if (isHalted(held.status)) return;
  if (held.writing !== null) {
    if (when === 'now') tellSaving(held);
    return;
  }
  if (when === 'now') return void flush(held);
  const now = held.clock.now();
  if (held.cancelPause === null) held.waitingSince = now;
  else held.cancelPause();
  // A clock that was turned back must not make the pause longer.
  const waited = Math.max(0, now - held.waitingSince);
  const pause = Math.max(0, Math.min(PAUSE, MOST - waited));
  held.cancelPause = held.clock.later(pause, () => void flush(held));
}

async function flush(held: Held): Promise<AutosaveStatus> {
  stopWaiting(held);
  if (held.writing === null && held.isUnsaved && !isHalted(held.status) && !held.isHalted) {
    held.writing = writeAll(held);
  }
  await held.writing;
  return held.status;
}

/** Writes the whole draft, whether or not it has changed, and tells how that goes. */
function writeAnew(held: Held): Promise<AutosaveStatus> {
  held.isUnsaved = true;
  held.isTold = true;
  tellSaving(held);
  return flush(held);
}

/** Where the parent stands may be being written, without a word: what comes now is not saved by that. */
function tellSaving(held: Held): void {
  if (held.writing !== null && isAtRest(held.status)) become(held, { state: 'saving' });
}

function stopWaiting(held: Held): void {
  held.cancelPause?.();
  held.cancelPause = null;
  held.hurry?.();
}

async function writeAll(held: Held): Promise<void> {
  try {
    await writeUntilKept(held);
  } finally {
    // At once, not a turn later: a change in between would wait for a write that has ended.
    held.writing = null;
  }
}

async function writeUntilKept(held: Held): Promise<void> {
  let mayTryAgain = true;
  let wroteBack = false;
  while (held.isUnsaved && !isHalted(held.status)) {
    if (held.isTold) become(held, { state: 'saving' });
    held.isUnsaved = false;
    held.isTold = false;
    const sent = held.draft;
    const outcome = await saveQuietly(held, sent);
    // Another draft was opened meanwhile: how this one went is of no concern to it.
    if (held.draft.id !== sent.id) continue;
    if (outcome.kind === 'saved') {
      held.draft = { ...held.draft, rev: outcome.rev };
      wroteBack ||= outcome.wroteBack;
      if (!held.isUnsaved) become(held, { state: 'saved', wroteBack });
      continue;
    }
    held.isUnsaved = !held.isHalted;
    held.isTold = true;
    if (!mayPass(outcome) || !mayTryAgain) return become(held, statusAfter(outcome));
    mayTryAgain = false;
    become(held, { state: 'retrying', trouble: outcome.kind });
    await waitBeforeSecondTry(held);
  }
}

async function saveQuietly({ store }: Held, draft: Draft): Promise<SaveOutcome> {
  if (store === null) return { kind: 'unavailable' };
  return store.save(draft).catch(() => ({ kind: 'aborted' }));
}

function waitBeforeSecondTry(held: Held): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      held.hurry = null;
      resolve();
    };
    const cancel = held.clock.later(SECOND_TRY, end);
    held.hurry = end;
  });
}

function hear(held: Held, event: StoreEvent): void {
  if (held.isHalted) return;
  switch (event.type) {
    case 'stopped':
      return become(held, { state: 'elsewhere', why: event.why });
    case 'deleted':
      if (event.id === held.draft.id) become(held, { state: 'elsewhere', why: 'deleted' });
      return;
    case 'saved':
      if (event.id === held.draft.id && event.rev > held.draft.rev) changedElsewhere(held);
      return;
    case 'lost':
      // Cleared, or only closed: either way what we hold is written again (F12).
      if (held.draft.rev === 0 && !held.isUnsaved) return;
      void writeAnew(held);
  }
}

// While we write, the outcome of that write decides.
function changedElsewhere(held: Held): void {
  if (held.writing === null) become(held, { state: 'elsewhere', why: 'changed' });
}

async function recheck(held: Held): Promise<AutosaveStatus> {
  await held.writing;
  if (held.store === null || held.isHalted || isHalted(held.status)) return held.status;
  const { id, rev } = held.draft;
  if (rev === 0) return held.status;
  const told = await held.store.load(id);
  if (told.kind !== 'done' || held.draft.id !== id || held.draft.rev !== rev) return held.status;
  const { result } = told;
  if (result.kind === 'ready' && result.draft.rev !== rev) changedElsewhere(held);
  if (result.kind === 'missing') {
    // Deleted in another tab, or cleared: saving again tells the two apart.
    return writeAnew(held);
  }
  return held.status;
}
