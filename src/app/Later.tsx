import { type ReactNode, useEffect } from 'react';
import { Waiting } from '../components/status/Waiting.tsx';
import { useInterview } from './interview-context.ts';
import type { Part } from './parts.ts';
import { useArrival } from './use-arrival.ts';
import { usePart } from './use-part.ts';

type LaterProps<Screens> = Readonly<{
  part: Part<Screens>;
  children: (screens: Screens) => ReactNode;
}>;

/** A screen of a part that may still have to be fetched; it is told when it has come. */
export function Later<Screens>({ part, children }: LaterProps<Screens>) {
  const { words } = useInterview();
  const screens = usePart(part);
  const arrive = useArrival();
  const isHere = screens !== null;
  useEffect(() => {
    if (isHere) arrive();
    else void part.load();
  }, [part, isHere, arrive]);
  return screens === null ? <Waiting text={words.ui.common.opening} /> : children(screens);
}
