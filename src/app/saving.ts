import { NO_RESPONSES } from '../responses/defaults.ts';
import type { DraftStore } from '../storage/draft-store.ts';
import type { InterviewActor } from './interview-context.ts';

/** Whether the answers are kept: nothing to keep yet, being written, written, failed, or no store. */
export type SavingStatus = 'idle' | 'saving' | 'saved' | 'failed' | 'off';

/** The saving of the interview, as the shell shows it. */
export type Saving = Readonly<{
  status: () => SavingStatus;
  subscribe: (listener: () => void) => () => void;
  /** Erases what is kept and whatever is being written; resolves when nothing is left. */
  erase: () => Promise<void>;
}>;

/**
 * Writes the draft whenever what was said, or where the parent stands, has changed. One write at a
 * time; a change during a write is written after it. "saved" is told only when the write has ended.
 */
export function connectSaving(
  actor: InterviewActor,
  store: DraftStore | null,
  hasDraft: boolean,
): Saving {
  const listeners = new Set<() => void>();
  let status = firstStatus(store, hasDraft);
  let kept = actor.getSnapshot().context;
  let writing: Promise<void> | null = null;

  const become = (next: SavingStatus) => {
    status = next;
    listeners.forEach((listener) => listener());
  };

  // Nothing said is nothing to keep: a fresh start writes no draft.
  const isKept = () => {
    const { responses, resumeAt } = actor.getSnapshot().context;
    if (responses === NO_RESPONSES) return true;
    return responses === kept.responses && resumeAt === kept.resumeAt;
  };

  const write = async (to: DraftStore): Promise<void> => {
    if (isKept()) return become('saved');
    become('saving');
    kept = actor.getSnapshot().context;
    await to.save({ responses: kept.responses, cursor: kept.resumeAt });
    return write(to);
  };

  const changed = () => {
    if (store === null || writing !== null || isKept()) return;
    writing = write(store)
      .catch(() => become('failed'))
      .finally(() => {
        writing = null;
      });
  };

  actor.subscribe({ next: changed, error: () => undefined });

  return {
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async erase() {
      await writing;
      await store?.erase();
      kept = actor.getSnapshot().context;
      if (store !== null) become('idle');
    },
  };
}

function firstStatus(store: DraftStore | null, hasDraft: boolean): SavingStatus {
  if (store === null) return 'off';
  return hasDraft ? 'saved' : 'idle';
}
