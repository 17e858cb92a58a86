import { useSelector } from '@xstate/react';
import type { InterviewSnapshot } from '../machines/selectors.ts';
import { useInterview } from './interview-context.ts';

/** One fact of the interview. Give it a selector of machines/selectors.ts. */
export function useSelect<Fact>(selector: (snapshot: InterviewSnapshot) => Fact): Fact {
  const { actor } = useInterview();
  return selector(useSelector(actor, (snapshot) => snapshot));
}
