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

/** Reads aloud in a language while the screen stands; leaving it or the page stops the voice. */
export function useReadAloud(lang: string): ReadingAloud {
  const canRead = useSyncExternalStore(onVoices, () => canReadAloud(lang));
  const [reading, setReading] = useState<Readonly<{ stop: () => void }> | null>(null);
  useEffect(() => {
    if (reading === null) return undefined;
    window.addEventListener('pagehide', reading.stop);
    return () => {
      window.removeEventListener('pagehide', reading.stop);
      reading.stop();
    };
  }, [reading]);
  return {
    canRead,
    isReading: reading !== null,
    start: (lines) => setReading({ stop: readAloud(lines, () => setReading(null)) }),
    stop: () => setReading(null),
  };
}
