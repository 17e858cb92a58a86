import { useCallback, useSyncExternalStore } from 'react';
import type { InterviewSnapshot } from '../machines/selectors.ts';
import { type InterviewActor, useInterview } from './interview-context.ts';

/** One fact of the interview. Give it a selector of machines/selectors.ts. */
export function useSelect<Fact>(selector: (snapshot: InterviewSnapshot) => Fact): Fact {
  return selector(useSnapshot(useInterview().actor));
}

/** The moment the interview is in. */
export function useSnapshot(actor: InterviewActor): InterviewSnapshot {
  const subscribe = useCallback(
    (listener: () => void) => {
      const subscription = actor.subscribe({ next: listener, error: () => undefined });
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const now = () => actor.getSnapshot();
  return useSyncExternalStore(subscribe, now, now);
}
