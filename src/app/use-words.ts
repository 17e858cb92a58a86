import type { FirstWords, Words } from '../content/words.ts';
import { assert } from '../lib/assert.ts';
import { useInterview } from './interview-context.ts';

/** All words of the language on the screen, for screens that come after they have been fetched. */
export function useWords(): Words {
  const { language, words } = useInterview();
  const all = isWhole(words) ? words : language.wordsOf(language.locale());
  assert(all, 'A screen that needs all words comes with them (start.ts).');
  return all;
}

function isWhole(words: FirstWords | Words): words is Words {
  return 'summary' in words;
}
