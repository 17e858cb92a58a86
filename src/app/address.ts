import { noListeners } from '../lib/listeners.ts';
import { selectBackTarget, selectCursor, selectPath } from '../machines/selectors.ts';
import { canVisit } from '../responses/walk.ts';
import type { InterviewActor } from './interview-context.ts';

/** Pages beside the interview, each with an address of its own. */
export const SIDE_PAGES = [
  'about-ot',
  'call-doctor',
  'stored',
  'open-file',
  'erase',
  'print',
  'blank',
  'teacher',
  'invite',
  'invited',
  'observe',
  'together',
  'type-in',
  'meeting',
  'after-meeting',
  'watch',
] as const;

/** A page beside the interview. */
export type SidePage = (typeof SIDE_PAGES)[number];

/** The address bar, as the app sees it. */
export type Address = Readonly<{
  /** Reads and writes the address from now on. */
  begin: () => void;
  /** Stands on a page that was drawn before the app came, until it follows its address. */
  standOn: (page: SidePage) => void;
  /** Whether the page already follows its address. */
  hasBegun: () => boolean;
  /** The side page shown now, or `null` for the step the interview stands on. */
  sidePage: () => SidePage | null;
  /** Whether a step was asked for that is not on the path: of notes that are not here. */
  isStepMissing: () => boolean;
  subscribe: (listener: () => void) => () => void;
  goBack: () => void;
  visit: (address: string) => void;
}>;

/** How the ids of steps are written. */
const STEP = /^[a-z]+(?:\/[a-z-]+)?$/u;

/** What the address needs of a window. */
type Win = Pick<Window, 'history' | 'location' | 'addEventListener'>;

/**
 * Ties the interview to the address bar: each step has an address after `#/`, one history entry a
 * step, and no answer in it. An address that may not be visited leads back to where the parent stands.
 */
export function connectAddress(actor: InterviewActor, win: Win): Address {
  const { tell, subscribe } = noListeners();
  let hasBegun = false;
  let drawn: SidePage | null = null;
  let isStepMissing = false;
  const cursor = () => selectCursor(actor.getSnapshot());

  const read = () => {
    const id = idOf(win.location.hash);
    if (sidePageOf(id) === null && id !== cursor()) enter(id);
    tell();
  };

  const enter = (id: string) => {
    if (canVisit(selectPath(actor.getSnapshot()), id)) actor.send({ type: 'step.visited', id });
    else {
      isStepMissing ||= STEP.test(id);
      win.history.replaceState(null, '', hashOf(cursor()));
    }
  };

  const write = () => {
    const shown = idOf(win.location.hash);
    // What is recorded while a side page opens, or erased on one, does not lead away from it.
    if (shown === cursor() || sidePageOf(shown) !== null) return;
    win.history.pushState({ from: shown }, '', hashOf(cursor()));
    tell();
  };

  return {
    begin() {
      hasBegun = true;
      read();
      actor.subscribe({ next: write, error: () => undefined });
      win.addEventListener('hashchange', read);
      win.addEventListener('popstate', read);
    },
    standOn(page) {
      drawn = page;
    },
    hasBegun: () => hasBegun,
    isStepMissing: () => isStepMissing,
    sidePage: () => (hasBegun ? sidePageOf(idOf(win.location.hash)) : drawn),
    subscribe,
    goBack() {
      const target = selectBackTarget(actor.getSnapshot());
      if (cameFrom(win.history.state) === target) win.history.back();
      else actor.send({ type: 'step.backed' });
    },
    visit(address) {
      win.location.hash = hashOf(address);
    },
  };
}

function idOf(hash: string): string {
  const id = hash.replace(/^#\/?/u, '');
  return id === '' ? 'welcome' : id;
}

/** The address of a step or a side page, as it stands in the address bar. */
export function hashOf(id: string): string {
  return `#/${id}`;
}

function sidePageOf(id: string): SidePage | null {
  return SIDE_PAGES.find((page) => page === id) ?? null;
}

function cameFrom(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
}
