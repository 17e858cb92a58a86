import { isWhole, type Words } from '../content/words.ts';
import { wordsFor } from '../content/words-for.ts';
import { assert } from '../lib/assert.ts';
import { selectResponses } from '../machines/selectors.ts';
import { useInterview } from './interview-context.ts';
import { useSelect } from './use-select.ts';

/** All words of the language on the screen, for screens that come after they have been fetched. */
export function useWords(): Words {
  const { language, words } = useInterview();
  const { informant } = useSelect(selectResponses).child;
  if (isWhole(words)) return words;
  const all = language.wordsOf(language.locale());
  assert(all, 'A screen that needs all words comes with them (start.ts).');
  return wordsFor(all, informant);
}
