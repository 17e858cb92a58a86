import { openDraftStore } from '../storage/draft-store.ts';
import type { Device, Keeping, Kept } from './keeping-context-types.ts';
import type { KeepingParts } from './keeping-acts.ts';
import { connectKeeping } from './keeping.ts';
import { keptDrafts } from './kept-drafts.ts';
import { isOwnDevice } from './preferences.ts';

/** What the keeping is opened with; the rest is found on this device. */
export type OpeningParts = Pick<KeepingParts, 'actor' | 'win' | 'today'> &
  Readonly<{ language: KeepingParts['language'] }>;

/**
 * Opens the drafts of this device, and goes on with the one that was open.
 * @param begun settles when the page stands as it was sent and its language is known: nothing of what
 * is found is shown before
 */
export async function openKeeping(parts: OpeningParts, begun: Promise<unknown>): Promise<Keeping> {
  const { win, language } = parts;
  const opened = await openDraftStore();
  const store = opened.kind === 'ready' ? opened.store : null;
  const storage = opened.kind;
  const drafts = await keptDrafts(store, storage);
  const device = deviceOf(win, drafts);
  await begun;
  if (device === 'own') language.keep(true);
  const keeping = await connectKeeping({ ...parts, store, storage, drafts, device });
  // Once the older version in the other tab is closed, this tab can keep drafts as usual.
  if (opened.kind === 'blocked-by-other-tab') {
    // On a shared device that would lose what is in memory; nothing is to be kept there anyway.
    void opened.free.then(() =>
      keeping.state().device === 'shared' ? undefined : win.location.reload(),
    );
  }
  return keeping;
}

/** Drafts on the device were kept by somebody who may keep them: then the question is answered. */
function deviceOf(win: Window, drafts: readonly Kept[]): Device {
  return isOwnDevice(win) || drafts.length > 0 ? 'own' : 'unasked';
}
