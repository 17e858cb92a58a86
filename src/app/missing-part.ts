/** Writes what is not written yet; tells whether all that was said is safe on this device. */
export type Flush = () => Promise<boolean>;

/** A part that could not be loaded; `keep` where loading the page again would lose the answers. */
export type Missing = 'none' | 'reload' | 'keep';

/**
 * A part of the app that loads later (the PDF code) may be gone after a new version was put up. Then
 * the page loads again, once, and with everything written first. Where that would not help (it is
 * just loaded again, the server does not answer) or would lose answers, it is told instead.
 */
export function connectMissingPart(
  win: Window,
  flush: Flush,
  tell: (missing: Missing) => void,
): void {
  win.addEventListener('vite:preloadError', () => {
    void (async () => {
      if (!(await flush())) tell('keep');
      else if (isLoadedAgain(win) || !(await answers(win))) tell('reload');
      else win.location.reload();
    })();
  });
}

// What the browser knows of this page load; nothing has to be kept for it.
function isLoadedAgain(win: Window): boolean {
  const [entry] = win.performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

function answers(win: Window): Promise<boolean> {
  return win.fetch('./', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}
