import { isWhole } from '../content/is-whole.ts';
import type { Words } from '../content/words.ts';
import { assert } from '../lib/assert.ts';
import { useInterview } from './interview-context.ts';

/** All words of the language on the screen, for screens that come after they have been fetched. */
export function useWords(): Words {
  const { words } = useInterview();
  assert(isWhole(words), 'A screen that needs all words comes with them (start.ts).');
  return words;
}
