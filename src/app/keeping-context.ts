import { createContext, use, useSyncExternalStore } from 'react';
import { assert } from '../lib/assert.ts';
import type { Keeping, KeepingState } from './keeping-context-types.ts';

/** Carries the keeping of drafts to the screens. */
export const KeepingContext = createContext<Keeping | null>(null);

/** The keeping of drafts, and how it stands now. */
export function useKeeping(): Readonly<{ keeping: Keeping; state: KeepingState }> {
  const keeping = use(KeepingContext);
  assert(keeping, 'A screen needs a <KeepingContext> around it.');
  return { keeping, state: useSyncExternalStore(keeping.subscribe, keeping.state, keeping.state) };
}
