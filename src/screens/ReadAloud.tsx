import { useInterview } from '../app/interview-context.ts';
import { useReadAloud } from '../app/use-read-aloud.ts';
import { Button } from '../components/button/Button.tsx';
import { Speaker } from '../components/speaker/Speaker.tsx';

type Line = Readonly<{ text: string; lang: string }>;

type ReadAloudProps = Readonly<{
  /** What is read: with another, the voice stops. */
  of?: string;
  linesOf: () => readonly Line[];
}>;

/** Reads a screen aloud with a voice of the device itself, and stops; not there where there is none. */
export function ReadAloud({ of = '', linesOf }: ReadAloudProps) {
  const { common, locale } = useInterview().words.ui;
  const { canRead, isReading, start, stop } = useReadAloud(locale, of);
  if (!canRead) return null;
  return (
    <div data-print="no">
      <Button look="plain" onPress={isReading ? stop : () => start(linesOf())}>
        <Speaker isOn={isReading} />
        <span>{isReading ? common.stopReading : common.readAloud}</span>
      </Button>
    </div>
  );
}
