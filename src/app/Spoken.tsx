import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { CrashScreen } from './CrashScreen.tsx';
import { type InterviewBase, InterviewContext } from './interview-context.ts';

type SpokenProps = Readonly<{ interview: InterviewBase; children: ReactNode }>;

/** Gives the screens the words of the language of now. A change of it only writes them anew. */
export function Spoken({ interview, children }: SpokenProps) {
  const { language } = interview;
  const words = useSyncExternalStore(language.subscribe, language.words, language.words);
  const spoken = useMemo(() => ({ ...interview, words }), [interview, words]);
  return (
    <CrashScreen words={words}>
      <InterviewContext value={spoken}>{children}</InterviewContext>
    </CrashScreen>
  );
}
