import { createActor } from 'xstate';
import type { Keeping } from '../../src/app/keeping-context-types.ts';
import { keptDrafts } from '../../src/app/kept-drafts.ts';
import { isOwnDevice } from '../../src/app/preferences.ts';
import { connectKeeping } from '../../src/app/keeping.ts';
import type { InterviewActor } from '../../src/app/interview-context.ts';
import { en } from '../../src/content/en/index.ts';
import { interviewMachine } from '../../src/machines/interview-machine.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { DraftStore } from '../../src/storage/draft-store.ts';
import type { Tabs } from '../../src/storage/tabs.ts';
import { readyStore } from '../storage/drafts.ts';
import { fakeWindow, newStorage } from './fake-window.ts';

/** What all tabs of a device share. */
export type Device = Readonly<{ localStorage: Storage; openTabs: () => Tabs }>;

/** A tab of the real app, without its screens: machine, keeping, autosave and store. */
export type RealTab = Readonly<{
  actor: () => InterviewActor;
  keeping: () => Keeping;
  /** Loads the page again after all that was written has been kept. */
  reload: () => Promise<void>;
  /** From now on the page gets no answer from its database, as a page that is being closed. */
  closeDatabase: () => void;
}>;

/** English, which nobody changes here. */
const language = {
  locale: () => 'en' as const,
  words: () => en,
  wordsOf: () => en,
  fetch: () => Promise.resolve(true),
  subscribe: () => () => {},
  keep: () => {},
};

type Page = Readonly<{
  actor: InterviewActor;
  keeping: Keeping;
  leave: () => void;
  cut: () => void;
}>;

/** Opens a tab, on a device whose owner has said that it is theirs, or has not been asked. */
export async function openTab(device: Device, whose: 'own' | 'unasked' = 'own'): Promise<RealTab> {
  const sessionStorage = newStorage();
  let page = await openPage(device, sessionStorage, whose);
  return {
    actor: () => page.actor,
    keeping: () => page.keeping,
    async reload() {
      page.leave();
      page = await openPage(device, sessionStorage, whose);
    },
    closeDatabase: () => page.cut(),
  };
}

async function openPage(
  { localStorage, openTabs }: Device,
  session: Storage,
  whose: 'own' | 'unasked',
): Promise<Page> {
  const win = fakeWindow(localStorage, session);
  const tabs = openTabs();
  const real = await readyStore({ tabs });
  const line = { isCut: false };
  const store: DraftStore = {
    ...real,
    save: (draft) => (line.isCut ? new Promise(() => {}) : real.save(draft)),
  };
  const actor = createActor(interviewMachine, { input: { questionnaire } });
  actor.start();
  const today = () => '2026-11-23';
  const drafts = await keptDrafts(store, 'ready');
  const device = isOwnDevice(win) ? 'own' : whose;
  const storage = 'ready';
  const parts = { actor, store, storage, drafts, device, win, today, language } as const;
  const keeping = await connectKeeping(parts);
  return {
    actor,
    keeping,
    leave() {
      line.isCut = true;
      tabs.close();
      actor.stop();
    },
    cut() {
      line.isCut = true;
    },
  };
}
