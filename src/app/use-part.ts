import { useSyncExternalStore } from 'react';
import type { Part } from './parts.ts';

/** What is in a part that comes later, once it is here; `null` until then. Brings nothing by itself. */
export function usePart<Screens>(part: Part<Screens>): Screens | null {
  return useSyncExternalStore(part.subscribe, part.now, part.now);
}
