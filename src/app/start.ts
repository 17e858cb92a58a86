import { createActor } from 'xstate';
import { en } from '../content/en/index.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { isoDay } from '../document/file-name.ts';
import { questionnaire } from '../questions/index.ts';
import { openDraftStore } from '../storage/draft-store.ts';
import { connectAddress, type Address } from './address.ts';
import type { Interview } from './interview-context.ts';
import { connectSaving, type Saving } from './saving.ts';

/** Everything that is set up once, before the first screen. */
export type Started = Readonly<{ interview: Interview; address: Address; saving: Saving }>;

/**
 * Opens the drafts of this device, starts the interview from the kept draft, and ties it to the
 * address bar and to the store. The actor is made once, outside React.
 */
export async function start(win: Window): Promise<Started> {
  const store = await openDraftStore();
  const draft = await store?.load().catch(() => null);
  const actor = createActor(interviewMachine, { input: { questionnaire, ...draft } });
  actor.start();
  const address = connectAddress(actor, win);
  const hasDraft = draft !== null && draft !== undefined;
  const saving = connectSaving(actor, store, hasDraft);
  return {
    address,
    saving,
    interview: {
      actor,
      words: en,
      goBack: address.goBack,
      visit: address.visit,
      today: () => isoDay(new Date()),
      async erase() {
        actor.send({ type: 'interview.restarted' });
        return saving.erase().then(
          () => true,
          () => false,
        );
      },
    },
  };
}
