import { hashOf, idOf, sidePageOf } from './address-ids.ts';

/** What writing an address needs of a window. */
export type WriterWin = Pick<
  Window,
  'history' | 'location' | 'requestAnimationFrame' | 'setTimeout'
>;

/** Writes the address of each step once its screen is painted. */
export type LateWriter = Readonly<{
  /** The interview may have gone on to another step. */
  follow: () => void;
  /** Writes at once what is not written yet. */
  write: () => void;
  /** Leaves unwritten what is: the address has gone elsewhere meanwhile. */
  forget: () => void;
}>;

/**
 * Gives each step an entry in the history. The screen comes first: to a browser, a new address is as much
 * work as a tenth of a step (docs/performance.md).
 * @param tell called after each new address
 */
export function lateWriter(win: WriterWin, cursor: () => string, tell: () => void): LateWriter {
  // The step that stands on the screen and not in the address bar yet.
  let unwritten: string | null = null;
  let last = cursor();

  const write = () => {
    const id = unwritten;
    unwritten = null;
    const shown = idOf(win.location.hash);
    // What is recorded while a side page opens, or erased on one, does not lead away from it.
    if (id === null || shown === id || sidePageOf(shown) !== null) return;
    win.history.pushState({ from: shown }, '', hashOf(id));
    tell();
  };

  return {
    follow() {
      if (last === cursor()) return;
      last = cursor();
      // Each step has an entry of its own, also where the next one comes before a picture of this one.
      write();
      unwritten = last;
      win.requestAnimationFrame(() => win.setTimeout(write));
    },
    write,
    forget() {
      unwritten = null;
    },
  };
}
