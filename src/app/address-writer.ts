import { hashOf, idOf, sidePageOf } from './address-ids.ts';

/** What writing an address needs of a window. */
export type WriterWin = Pick<
  Window,
  'history' | 'location' | 'requestAnimationFrame' | 'setTimeout'
> &
  Readonly<{ document: Pick<Document, 'title'> }>;

/** Writes the address of each step once its screen is painted. */
export type LateWriter = Readonly<{
  /** The interview may have gone on to another step. */
  follow: () => void;
  /** Writes at once what is not written yet. */
  write: () => void;
  /**
   * The address has gone elsewhere, and what is unwritten stays so. `isGoing` until the browser has told all
   * of that: a step taken meanwhile is written at once.
   */
  goes: (isGoing: boolean) => void;
}>;

/**
 * Gives each step an entry in the history. The screen comes first: to a browser, a new address is as much
 * work as a tenth of a step (docs/performance.md).
 * @param tell called after each new address
 */
export function lateWriter(win: WriterWin, cursor: () => string, tell: () => void): LateWriter {
  // The step that stands on the screen and not in the address bar yet.
  let unwritten: string | null = null;
  // The title of the step before it.
  let before = '';
  // The browser tells of an address in two parts. The second one would take back a step that was taken in
  // between, if that did not stand in the address by then.
  let isGoing = false;
  let last: string | null = null;

  const write = () => {
    const id = unwritten;
    if (id === null) return;
    unwritten = null;
    const shown = idOf(win.location.hash);
    // What is recorded while a side page opens, or erased on one, does not lead away from it.
    if (shown === id || sidePageOf(shown) !== null) return;
    const { title } = win.document;
    // In its list of pages the browser names an entry by the title that it had when it was left.
    win.document.title = before;
    win.history.pushState({ from: shown }, '', hashOf(id));
    win.document.title = title;
    tell();
  };

  return {
    follow() {
      if (last === cursor()) return;
      last = cursor();
      // Each step has an entry of its own, also where the next one comes before a picture of this one.
      write();
      unwritten = last;
      before = win.document.title;
      if (isGoing) write();
      else win.requestAnimationFrame(() => win.setTimeout(write));
    },
    write,
    goes(isOnItsWay) {
      unwritten = null;
      isGoing = isOnItsWay;
    },
  };
}
