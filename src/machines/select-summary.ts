import { summarise } from '../summary/summarise.ts';
import type { Summary } from '../summary/types.ts';
import type { InterviewSnapshot } from './selectors.ts';

/** What the responses come to. Apart from the other selectors: the first screens do without it. */
export function selectSummary({ context }: InterviewSnapshot): Summary {
  return summarise(context.questionnaire, context.responses);
}
