import type { Locale } from '../content/locales.ts';
import type { Words } from '../content/words.ts';
import { selectResponses } from '../machines/selectors.ts';
import { questionnaire } from '../questions/index.ts';
import { reworded } from '../storage/wording.ts';
import { summarise } from '../summary/summarise.ts';
import type { Summary } from '../summary/types.ts';
import { useKeeping } from './keeping-context.ts';
import { useSelect } from './use-select.ts';
import { askingOf } from './wording-of.ts';

/**
 * What the responses come to, to be told in a language: an answer given in that language goes with
 * the question as it was asked then. `words` is `null` while they are not here.
 */
export function useSummary(locale: Locale, words: Words | null): Summary {
  const responses = useSelect(selectResponses);
  const { wordings } = useKeeping().state;
  if (words === null) return summarise(questionnaire, responses);
  const asking = askingOf(responses, { locale: () => locale, words: () => words });
  return summarise(questionnaire, responses, reworded({ responses, wordings }, asking));
}
