import { noListeners } from '../lib/listeners.ts';
import { selectBackTarget, selectCursor, selectPath } from '../machines/selectors.ts';
import { canVisit } from '../responses/walk.ts';
import { hashOf, idOf, type SidePage, sidePageOf } from './address-ids.ts';
import { lateWriter, type WriterWin } from './address-writer.ts';
import type { InterviewActor } from './interview-context.ts';

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
type Win = WriterWin & Pick<Window, 'addEventListener'>;

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
  const writer = lateWriter(win, cursor, tell);

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

  return {
    begin() {
      hasBegun = true;
      read();
      actor.subscribe({ next: writer.follow, error: () => undefined });
      const go = (isGoing: boolean) => () => {
        writer.goes(isGoing);
        read();
      };
      win.addEventListener('popstate', go(true));
      win.addEventListener('hashchange', go(false));
      // Whatever is pressed next may be a link.
      win.addEventListener('click', writer.write, true);
    },
    standOn(page) {
      drawn = page;
    },
    hasBegun: () => hasBegun,
    isStepMissing: () => isStepMissing,
    sidePage: () => (hasBegun ? sidePageOf(idOf(win.location.hash)) : drawn),
    subscribe,
    goBack() {
      writer.write();
      const target = selectBackTarget(actor.getSnapshot());
      if (cameFrom(win.history.state) === target) win.history.back();
      else actor.send({ type: 'step.backed' });
    },
    visit(address) {
      writer.write();
      win.location.hash = hashOf(address);
    },
  };
}

function cameFrom(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
}
