import { createActor } from 'xstate';
import { isoDay } from '../document/file-name.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { questionnaire } from '../questions/index.ts';
import { openDraftStore } from '../storage/draft-store.ts';
import { connectAddress, type Address } from './address.ts';
import type { InterviewBase } from './interview-context.ts';
import { connectInvitationLink } from './invitation-link.ts';
import { connectKeeping } from './keeping.ts';
import { keptDrafts } from './kept-drafts.ts';
import type { Device, Keeping, Kept } from './keeping-context-types.ts';
import { connectLanguage } from './language.ts';
import { isOwnDevice } from './preferences.ts';
import { connectUpdates, type Updates } from './updates.ts';

/** Everything that is set up once, before the first screen. */
export type Started = Readonly<{
  interview: InterviewBase;
  address: Address;
  keeping: Keeping;
  updates: Updates;
}>;

const today = () => isoDay(new Date());

/**
 * Opens the drafts of this device, starts the interview from the one that was open, and ties it to
 * the address bar and to the store. The actor is made once, outside React.
 */
export async function start(win: Window): Promise<Started> {
  // First of all, so that nothing else meets the link in the address.
  const invitation = connectInvitationLink(win);
  const [language, opened] = await Promise.all([
    connectLanguage(win, invitation),
    openDraftStore(),
  ]);
  const store = opened.kind === 'ready' ? opened.store : null;
  const actor = createActor(interviewMachine, { input: { questionnaire } });
  actor.start();
  const tellLanguage = () => actor.send({ type: 'language.spoken', locale: language.locale() });
  tellLanguage();
  language.subscribe(tellLanguage);
  const storage = opened.kind;
  const drafts = await keptDrafts(store, storage);
  const device = deviceOf(win, drafts);
  if (device === 'own') language.keep(true);
  const parts = { actor, store, storage, drafts, device, win, today, language };
  const keeping = await connectKeeping(parts);
  const address = connectAddress(actor, win);
  // Once the older version in the other tab is closed, this tab can keep drafts as usual.
  if (opened.kind === 'blocked-by-other-tab') {
    // On a shared device that would lose what is in memory; nothing is to be kept there anyway.
    void opened.free.then(() =>
      keeping.state().device === 'shared' ? undefined : win.location.reload(),
    );
  }
  return {
    address,
    keeping,
    updates: connectUpdates(win, keeping.flush),
    interview: {
      actor,
      language,
      invitation,
      goBack: address.goBack,
      visit: address.visit,
      today,
    },
  };
}

/** Drafts on the device were kept by somebody who may keep them: then the question is answered. */
function deviceOf(win: Window, drafts: readonly Kept[]): Device {
  return isOwnDevice(win) || drafts.length > 0 ? 'own' : 'unasked';
}
