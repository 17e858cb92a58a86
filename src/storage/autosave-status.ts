import type { Draft } from './draft.ts';
import type { SaveOutcome } from './save.ts';
import type { Trouble } from './trouble.ts';

/**
 * Whether what was said is kept, in states that words can be given to.
 * `off` nothing is kept on this device (memory only) · `clean` nothing was said yet · `saving` being
 * written · `saved` durably written; `wroteBack` when the browser had cleared it away and it was written
 * again · `retrying` one try failed, a second is coming ·
 * `failed` not kept: still in memory, can be tried again or taken along as a file · `conflict` another
 * tab has saved this draft: use `newer`, or keep ours as a copy · `elsewhere` another tab has changed
 * or deleted this draft, erased everything, or runs a newer version: nothing is written any more.
 */
export type AutosaveStatus =
  | Readonly<{ state: 'off' | 'clean' | 'saving' }>
  | Readonly<{ state: 'saved'; wroteBack: boolean }>
  | Readonly<{ state: 'retrying' | 'failed'; trouble: Trouble }>
  | Readonly<{ state: 'conflict'; newer: Draft }>
  | Readonly<{ state: 'elsewhere'; why: 'changed' | 'deleted' | 'erased' | 'newer-schema' }>;

/** Troubles that may be over a moment later; a database being cleared cannot be opened just now (F12). */
const PASSING: readonly Trouble[] = ['aborted', 'closed', 'blocked', 'unavailable'];

/** Whether a save that went so is worth a second try. */
export function mayPass(outcome: SaveOutcome): outcome is Readonly<{ kind: Trouble }> {
  return PASSING.some((trouble) => trouble === outcome.kind);
}

/** The status after a save that is not tried again. */
export function statusAfter(outcome: SaveOutcome): AutosaveStatus {
  switch (outcome.kind) {
    case 'saved':
      return { state: 'saved', wroteBack: outcome.wroteBack };
    case 'conflict':
      return { state: 'conflict', newer: outcome.newer };
    case 'deleted':
    case 'erased':
    case 'newer-schema':
      return { state: 'elsewhere', why: outcome.kind };
    default:
      return { state: 'failed', trouble: outcome.kind };
  }
}

/** Whether nothing that was said waits to be written. */
export function isAtRest({ state }: AutosaveStatus): boolean {
  return state === 'saved' || state === 'clean';
}

/** Whether nothing is written until the parent has chosen. */
export function isHalted({ state }: AutosaveStatus): boolean {
  return state === 'conflict' || state === 'elsewhere' || state === 'off';
}
