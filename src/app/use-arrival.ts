import { createContext, use, useCallback, useEffect, useRef } from 'react';
import { showLetters } from './letters.ts';

/** Tells that the screen which was to be shown stands now. */
export const ArrivalContext = createContext<() => void>(() => undefined);

/** For a screen that comes later than its address. */
export function useArrival(): () => void {
  return use(ArrivalContext);
}

/**
 * A new screen begins at its heading, for the eye and for a screen reader; the first one moves nothing.
 * @param shown what is to be shown; `null` while the page does not follow its address yet
 * @returns to be called again when a screen has come later
 */
export function useFocusOnChange(shown: string | null): () => void {
  const last = useRef<string | null>(null);
  const look = useCallback(() => {
    if (shown === null || last.current === shown) return;
    const heading = document.querySelector<HTMLElement>('h1');
    // Not fetched yet: it calls again.
    if (last.current !== null && heading === null) return;
    if (last.current !== null) {
      showLetters();
      window.scrollTo(0, 0);
      // From the top where that shows the heading; on a very small screen as far as it takes.
      heading?.scrollIntoView({ block: 'nearest' });
      // Last: the focus changes the style of the page, which would be laid out once more to scroll.
      // One question takes the place of another: a heading that has the focus takes it anew.
      heading?.blur();
      heading?.focus({ preventScroll: true });
    }
    last.current = shown;
  }, [shown]);
  useEffect(look, [look]);
  return look;
}
