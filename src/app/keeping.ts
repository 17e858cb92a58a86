import { noListeners } from '../lib/listeners.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { createAutosave } from '../storage/autosave.ts';
import {
  chooseDevice,
  confirm,
  erase,
  follow,
  type Held,
  keep,
  keepMine,
  type KeepingParts,
  list,
  open,
  remove,
  showNothing,
  showUnkept,
  takeIn,
  takeOther,
  typing,
  undoRemove,
} from './keeping-acts.ts';
import { lastDeleted } from './kept-drafts.ts';
import type { Keeping, KeepingState } from './keeping-context-types.ts';
import { lastDraftId } from './preferences.ts';
import { unsavedOf } from './unsaved.ts';
import { freshDraft } from './wording-of.ts';

/**
 * Keeps the drafts of the interview: on the parent's own device in the store, on a shared one in the
 * memory of this page only. Whatever goes wrong is a state that a screen has words for.
 */
export async function connectKeeping(parts: KeepingParts): Promise<Keeping> {
  const held = await hold(parts);
  parts.actor.subscribe({ next: () => keep(held), error: () => undefined });
  parts.store?.subscribe(() => void list(held));
  follow(held);
  watchPage(held);
  const first = openAtStart(held);
  if (first === null) showUnkept(held);
  else await open(held, first);
  return {
    state: () => held.state,
    subscribe: held.listeners.subscribe,
    chooseDevice: (device) => chooseDevice(held, device),
    typing: (isTyping) => typing(held, isTyping),
    open: (id) => open(held, id),
    ready: async () => undefined,
    async begin() {
      await held.autosave.flush();
      showNothing(held);
      await list(held);
    },
    remove: (id) => remove(held, id),
    undoRemove: () => undoRemove(held),
    flush: () => flush(held),
    takeOther: () => takeOther(held),
    keepMine: () => keepMine(held),
    confirmWordings: () => confirm(held),
    read: async (file, passphrase) => (await saveFiles()).read(file, passphrase),
    takeIn: ({ draft }) => takeIn(held, draft),
    saveFile: async (passphrase) =>
      (await saveFiles()).saveFileOf(held.autosave.draft(), parts, passphrase),
    erase: () => erase(held),
  };
}

// Save files are rare, and need the whole paper.
const saveFiles = () => import('./save-file.ts');

/** Whether nothing would be lost if this page went away now. */
async function flush(held: Held): Promise<boolean> {
  const { state } = await held.autosave.flush();
  const { actor, win } = held.parts;
  const isNothingSaid = actor.getSnapshot().context.responses === NO_RESPONSES;
  // Changed in another tab, and not here: this tab has nothing of its own to lose.
  const isOtherTabs = state === 'elsewhere' && unsavedOf(win, held.autosave.draft()) === null;
  return isNothingSaid || isOtherTabs || state === 'saved' || state === 'clean';
}

async function hold(parts: KeepingParts): Promise<Held> {
  const { actor, store, storage, device, drafts, language } = parts;
  const autosave = createAutosave(device === 'own' ? store : null, freshDraft(language));
  const state: KeepingState = {
    device,
    storage,
    status: autosave.status(),
    current: autosave.draft().id,
    drafts,
    deleted: await lastDeleted(store),
    wordings: {},
    openings: 0,
  };
  const { context: last } = actor.getSnapshot();
  const listeners = noListeners();
  return { parts, listeners, autosave, state, isTyping: false, isOpening: false, last };
}

/** Writes what waits before the page goes away, and looks for other tabs' changes when it is back. */
function watchPage(held: Held): void {
  const { win } = held.parts;
  const write = () => void held.autosave.flush();
  const recheck = () => void held.autosave.recheck();
  win.addEventListener('pagehide', write);
  win.addEventListener('pageshow', (event) => (event.persisted ? recheck() : undefined));
  win.document.addEventListener('visibilitychange', () =>
    win.document.visibilityState === 'hidden' ? write() : recheck(),
  );
}

/** The draft to open at once: the one this tab had open, else the one saved last. */
function openAtStart({ parts, state }: Held): string | null {
  const { win, language } = parts;
  const { device, drafts } = state;
  if (device !== 'own') return null;
  const lastId = lastDraftId(win);
  const readable = drafts.filter(({ kind }) => kind === 'draft');
  const [newest] = readable;
  const same = readable.find(({ id }) => id === lastId);
  // Notes that this tab could not save even once are gone on with, not hidden by older ones.
  const isUnkept =
    lastId !== null && unsavedOf(win, { ...freshDraft(language), id: lastId }) !== null;
  return isUnkept && same === undefined ? null : ((same ?? newest)?.id ?? null);
}
