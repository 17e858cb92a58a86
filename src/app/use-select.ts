import { useCallback, useSyncExternalStore } from 'react';
import type { InterviewSnapshot } from '../machines/selectors.ts';
import { useInterview } from './interview-context.ts';

/** One fact of the interview. Give it a selector of machines/selectors.ts. */
export function useSelect<Fact>(selector: (snapshot: InterviewSnapshot) => Fact): Fact {
  const { actor } = useInterview();
  const subscribe = useCallback(
    (listener: () => void) => {
      const subscription = actor.subscribe({ next: listener, error: () => undefined });
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const now = () => actor.getSnapshot();
  return selector(useSyncExternalStore(subscribe, now, now));
}
