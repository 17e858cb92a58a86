import { createActor } from 'xstate';
import { isoDay } from '../document/file-name.ts';
import { assert } from '../lib/assert.ts';
import { interviewMachine } from '../machines/interview-machine.ts';
import { questionnaire } from '../questions/index.ts';
import { connectAddress, type Address } from './address.ts';
import type { InterviewBase } from './interview-context.ts';
import { connectInvitationLink } from './invitation-link.ts';
import type { Keeping } from './keeping-context-types.ts';
import { type BeginningLanguage, connectLanguage } from './language.ts';
import { type LateKeeping, lateKeeping } from './late-keeping.ts';
import { fetchLetters } from './letters.ts';
import { laterPart } from './parts.ts';
import { dropSecondTaps } from './second-tap.ts';
import { connectUpdates, type Updates } from './updates.ts';

/** Everything that is set up once, before the first screen. */
export type Prepared = Readonly<{
  interview: InterviewBase;
  address: Address;
  keeping: Keeping;
  updates: Updates;
  parts: Parts;
  /**
   * Stands where Start leads to, for a page on which it was pressed before the app had come; `false`
   * where that screen cannot be had.
   */
  start: () => Promise<boolean>;
  /**
   * Stands on the page that a teacher's link opens, for one that the build has drawn in a language; `false`
   * where that page is not what there is to show.
   */
  invite: (locale: string) => Promise<boolean>;
  /**
   * Begins, once the page stands as it was sent: finds the language and the drafts of this device, and
   * follows the address. Settles when the screen says what holds for this parent.
   */
  begin: (standing: Promise<unknown>) => Promise<void>;
}>;

/** The screens that come later, in the order they are needed. */
export type Parts = ReturnType<typeof laterParts>;

const today = () => isoDay(new Date());

/**
 * The app as it is for everybody: at the start, in English, with nothing said and nothing kept. It does
 * not look at the window before it begins, so that the build can draw it too. The actor is made once,
 * outside React.
 */
export function prepare(win: Window): Prepared {
  const invitation = connectInvitationLink(win);
  const language = connectLanguage(win, invitation);
  const actor = createActor(interviewMachine, { input: { questionnaire } });
  actor.start();
  const keeping = lateKeeping({ actor, win, today, language });
  const address = connectAddress(actor, win);
  const updates = connectUpdates(win, keeping.flush);
  const parts = laterParts(win, language, keeping);
  let speaking: Promise<void> | null = null;
  const speak = () => (speaking ??= language.begin());
  return {
    address,
    keeping,
    updates,
    parts,
    interview: {
      actor,
      language,
      invitation,
      goBack: address.goBack,
      visit: address.visit,
      isStepMissing: address.isStepMissing,
      today,
    },
    async start() {
      actor.send({ type: 'step.continued' });
      await parts.device.load();
      return parts.device.now() !== null;
    },
    async invite(locale) {
      invitation.begin(locale);
      await speak();
      if (invitation.fragment() === null) return false;
      address.standOn('invited');
      await parts.invited.load();
      return parts.invited.now() !== null && language.locale() === locale;
    },
    async begin(standing) {
      // First of all, so that nothing else meets the link in the address.
      invitation.begin();
      dropSecondTaps(win);
      void parts.device.load();
      const spoken = standing.then(speak).then(() => tellLanguage({ actor, language }));
      const kept = keeping.start(spoken);
      await standing;
      updates.begin(kept.then(() => later(win, parts)));
      await kept;
      const { drafts, deleted } = keeping.state();
      if (drafts.length > 0 || deleted !== null) await parts.kept.load();
      invitation.open();
      address.begin();
    },
  };
}

// Steps that record something wait for the keeping, for what tells its troubles, and for all words.
function laterParts(win: Window, language: BeginningLanguage, keeping: LateKeeping) {
  const hasWords = async () => assert(await language.fetch(language.locale()), 'Words are needed.');
  const kept = laterPart(async () => {
    const parts = import('./kept-parts.tsx');
    await Promise.all([parts, hasWords()]);
    return parts;
  });
  const rail = laterPart(() => import('./StepRail.tsx'));
  const canKeep = async () => {
    // On a narrow screen there is no rail (Rail.module.css): it comes last.
    const isWide = win.matchMedia('(width >= 60rem)').matches;
    await Promise.all([keeping.opened(), kept.load(), isWide ? rail.load() : undefined]);
    assert(kept.now(), 'What tells of troubles is needed.');
  };
  return {
    // It records nothing, so it waits for nothing: Start leads on at once.
    device: laterPart(() => import('../screens/device/DeviceScreen.tsx')),
    // So does what a teacher suggests; it begins notes only where it is pressed.
    invited: laterPart(async () => {
      const screen = import('../screens/invited/InvitedScreen.tsx');
      await Promise.all([screen, hasWords()]);
      return screen;
    }),
    kept,
    rail,
    asking: laterPart(async () => {
      const screens = import('./asking-screens.tsx').then(({ AskingScreen }) => ({ AskingScreen }));
      await Promise.all([screens, canKeep()]);
      return screens;
    }),
    closing: laterPart(async () => {
      const screens = import('./closing-screens.tsx').then(({ ClosingScreen }) => ({
        ClosingScreen,
      }));
      await Promise.all([screens, canKeep()]);
      return screens;
    }),
    beside: laterPart(async () => {
      const screens = import('./beside-screens.tsx').then(({ BesideScreen }) => ({ BesideScreen }));
      await Promise.all([screens, canKeep()]);
      return screens;
    }),
  };
}

/** The interview knows the language that it is spoken in. */
function tellLanguage({ actor, language }: Pick<InterviewBase, 'actor' | 'language'>): void {
  const tell = () => actor.send({ type: 'language.spoken', locale: language.locale() });
  tell();
  language.subscribe(tell);
}

/** Brings the later screens, one after another, while the parent reads. */
async function later(win: Window, parts: Parts): Promise<void> {
  const { asking, closing, beside, invited, rail } = parts;
  for (const part of [asking, closing, beside, invited, rail]) {
    await idle(win);
    await part.load();
  }
  await fetchLetters();
  await idle(win);
  await import('./save-file.ts').catch(() => undefined);
}

function idle(win: Window): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in win) win.requestIdleCallback(() => resolve(), { timeout: 2000 });
    // Safari has no such call.
    else setTimeout(resolve, 200);
  });
}
