import type { first } from './en/first.ts';
import type { en } from './en/index.ts';

/** Whether these are all words of a catalog. In a file of its own, since the first script asks it. */
export function isWhole(words: typeof first | typeof en): words is typeof en {
  return 'summary' in words;
}
