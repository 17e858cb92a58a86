import { useEffect, useState, useSyncExternalStore } from 'react';
import { canReadAloud, type Line, onVoices, readAloud } from './read-aloud.ts';

/** Reading a screen aloud. */
export type ReadingAloud = Readonly<{
  /** Whether the device has a voice of its own for the language. */
  canRead: boolean;
  isReading: boolean;
  start: (lines: readonly Line[]) => void;
  stop: () => void;
}>;

type Reading = Readonly<{ of: string; stop: () => void }>;

/**
 * Reads aloud in a language while the screen stands; leaving it or the page stops the voice.
 * @param of what is read: with another, the voice stops
 */
export function useReadAloud(lang: string, of: string): ReadingAloud {
  const here = `${lang} ${of}`;
  const canRead = useSyncExternalStore(onVoices, () => canReadAloud(lang));
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    if (reading?.of !== here) return undefined;
    window.addEventListener('pagehide', reading.stop);
    return () => {
      window.removeEventListener('pagehide', reading.stop);
      reading.stop();
      setReading(null);
    };
  }, [reading, here]);
  return {
    canRead,
    isReading: reading?.of === here,
    start: (lines) => setReading({ of: here, stop: readAloud(lines, () => setReading(null)) }),
    stop: () => setReading(null),
  };
}
