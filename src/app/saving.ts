import { en } from '../content/en/index.ts';
import { questionText } from '../content/words.ts';
import type { ItemId } from '../questions/index.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { bandOf } from '../responses/grades.ts';
import { createAutosave } from '../storage/autosave.ts';
import type { AutosaveStatus } from '../storage/autosave-status.ts';
import { amend, type Draft, type Making, newDraft } from '../storage/draft.ts';
import type { DraftStore } from '../storage/draft-store.ts';
import { eraseEverything } from '../storage/erase.ts';
import type { InterviewActor } from './interview-context.ts';

/** Whether the answers are kept: nothing to keep yet, being written, written, failed, or no store. */
export type SavingStatus = 'idle' | 'saving' | 'saved' | 'failed' | 'off';

/** The saving of the interview, as the shell shows it. */
export type Saving = Readonly<{
  status: () => SavingStatus;
  subscribe: (listener: () => void) => () => void;
  /** Writes what waits; `false` when it could not be kept. */
  flush: () => Promise<boolean>;
  /** Erases everything on this device; `false` when something is left. */
  erase: () => Promise<boolean>;
}>;

/** Keeps the draft whenever what was said, or where the parent stands, has changed. */
export function connectSaving(
  actor: InterviewActor,
  store: DraftStore | null,
  draft: Draft | null,
): Saving {
  const autosave = createAutosave(store, draft ?? fresh());
  let last = actor.getSnapshot().context;

  const changed = () => {
    const { responses, resumeAt } = actor.getSnapshot().context;
    if (responses === last.responses && resumeAt === last.resumeAt) return;
    last = actor.getSnapshot().context;
    // Nothing said is nothing to keep: a fresh start writes no draft.
    if (responses === NO_RESPONSES) return;
    const said = { responses, cursor: resumeAt };
    autosave.change(amend(autosave.draft(), said, making(responses)));
  };

  actor.subscribe({ next: changed, error: () => undefined });

  return {
    status: () => shown(autosave.status()),
    subscribe: autosave.subscribe,
    async flush() {
      const { state } = await autosave.flush();
      return state === 'saved' || state === 'clean';
    },
    async erase() {
      await autosave.halt();
      const left = await eraseEverything(store, window);
      store?.resume();
      autosave.open(fresh());
      return left.length === 0;
    },
  };
}

function fresh(): Draft {
  return newDraft({ responses: NO_RESPONSES, cursor: 'welcome' }, making(NO_RESPONSES));
}

function making({ child: { grade } }: typeof NO_RESPONSES): Making {
  // Without the name: a name that changes is not another question.
  const wordingOf = (linkId: ItemId) =>
    grade === null ? '' : questionText(en, NO_RESPONSES.child, linkId, bandOf(grade));
  return {
    questionnaireVersion: questionnaire.version,
    locale: en.ui.locale,
    now: Date.now(),
    wordingOf,
  };
}

function shown({ state }: AutosaveStatus): SavingStatus {
  switch (state) {
    case 'off':
    case 'saved':
      return state;
    case 'clean':
      return 'idle';
    case 'dirty':
    case 'saving':
    case 'retrying':
      return 'saving';
    case 'failed':
    case 'conflict':
    case 'elsewhere':
      return 'failed';
  }
}
