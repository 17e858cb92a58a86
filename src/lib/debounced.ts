/** A task that waits for a pause; `flush` does what is waiting at once, and nothing when nothing waits. */
export type Debounced = Readonly<{ call: () => void; flush: () => void }>;

/**
 * Puts a task off until nothing was called for `pause` milliseconds, and at most for `most`
 * milliseconds after the first call.
 */
export function debounced(task: () => void, pause: number, most: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;

  const flush = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    task();
  };

  return {
    call() {
      const now = performance.now();
      if (timer === null) since = now;
      else clearTimeout(timer);
      timer = setTimeout(flush, Math.min(pause, since + most - now));
    },
    flush,
  };
}
