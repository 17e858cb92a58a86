import { createActor } from 'xstate';
import { en } from '../content/en/index.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { isoDay } from '../document/file-name.ts';
import { questionnaire } from '../questions/index.ts';
import type { Draft } from '../storage/draft.ts';
import { type DraftStore, openDraftStore } from '../storage/draft-store.ts';
import { connectAddress, type Address } from './address.ts';
import type { Interview } from './interview-context.ts';
import { connectSaving, type Saving } from './saving.ts';
import { connectUpdates, type Updates } from './updates.ts';

/** Everything that is set up once, before the first screen. */
export type Started = Readonly<{
  interview: Interview;
  address: Address;
  saving: Saving;
  updates: Updates;
}>;

/**
 * Opens the drafts of this device, starts the interview from the kept draft, and ties it to the
 * address bar and to the store. The actor is made once, outside React.
 */
export async function start(win: Window): Promise<Started> {
  const opened = await openDraftStore();
  const store = opened.kind === 'ready' ? opened.store : null;
  const draft = await lastDraft(store);
  const actor = createActor(interviewMachine, { input: { questionnaire, ...draft } });
  actor.start();
  const address = connectAddress(actor, win);
  const saving = connectSaving(actor, store, draft);
  return {
    address,
    saving,
    updates: connectUpdates(win, saving.flush),
    interview: {
      actor,
      words: en,
      goBack: address.goBack,
      visit: address.visit,
      today: () => isoDay(new Date()),
      async erase() {
        actor.send({ type: 'interview.restarted' });
        return saving.erase();
      },
    },
  };
}

async function lastDraft(store: DraftStore | null): Promise<Draft | null> {
  const told = await store?.list();
  if (told?.kind !== 'done') return null;
  const readable = told.result.find(({ reading }) => reading.kind === 'ready');
  return readable?.reading.kind === 'ready' ? readable.reading.draft : null;
}
