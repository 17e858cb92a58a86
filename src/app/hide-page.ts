import type { Keeping } from './keeping-context-types.ts';
import { silence } from './silence.ts';

/**
 * Hides the page at once, keeps what waits, and leaves an empty page in its place in the history. The
 * history itself stays: the page says so under "What is stored here".
 */
export function hidePage(keeping: Keeping): void {
  document.documentElement.hidden = true;
  document.title = '';
  silence();
  void keeping.flush().finally(() => window.location.replace('about:blank'));
}
