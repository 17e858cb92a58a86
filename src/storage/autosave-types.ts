import type { AutosaveStatus } from './autosave-status.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** What autosave needs of the store. */
export type AutosaveStore = Pick<DraftStore, 'save' | 'load' | 'subscribe' | 'resume'>;

/** Keeps one draft saved while it is changed. */
export type Autosave = Readonly<{
  status: () => AutosaveStatus;
  subscribe: (listener: () => void) => () => void;
  /** The draft as it stands, saved or not. */
  draft: () => Draft;
  /**
   * The draft has changed: what was said is written now, where the parent stands only `soon` (after a
   * pause) and without a word, since what was said is saved.
   */
  change: (draft: Draft, when?: 'now' | 'soon') => void;
  /** Writes what waits; settles when it is durable, or told why not. Also the button "Try again". */
  flush: () => Promise<AutosaveStatus>;
  /** Another draft takes its place: one opened from the list, imported, or another tab's newer one. */
  open: (draft: Draft) => void;
  /** Keeps ours as a draft of its own, beside the one of the other tab. */
  keepCopy: () => Promise<AutosaveStatus>;
  /** Looks whether another tab has changed the draft, after this page was away (F04, F44). */
  recheck: () => Promise<AutosaveStatus>;
  /** Forgets what waits and writes no more until `open`; settles when the running write has ended. */
  halt: () => Promise<void>;
}>;
