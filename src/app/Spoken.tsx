import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { wordsFor } from '../content/words-for.ts';
import { selectResponses } from '../machines/selectors.ts';
import { CrashScreen } from './CrashScreen.tsx';
import { type InterviewBase, InterviewContext } from './interview-context.ts';
import { useSnapshot } from './use-select.ts';

type SpokenProps = Readonly<{ interview: InterviewBase; children: ReactNode }>;

/**
 * Gives the screens the words of the language of now, for the person who is answering. A change of it only
 * writes them anew.
 */
export function Spoken({ interview, children }: SpokenProps) {
  const { language, actor } = interview;
  const spokenWords = useSyncExternalStore(language.subscribe, language.words, language.words);
  const { informant } = selectResponses(useSnapshot(actor)).child;
  const words = wordsFor(spokenWords, informant);
  const spoken = useMemo(() => ({ ...interview, words }), [interview, words]);
  return (
    <CrashScreen words={words}>
      <InterviewContext value={spoken}>{children}</InterviewContext>
    </CrashScreen>
  );
}
