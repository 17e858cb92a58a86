import { use, useSyncExternalStore } from 'react';
import { assert } from '../lib/assert.ts';
import { UpdatesContext } from './updates-context.ts';
import type { Updates, UpdatesState } from './updates.ts';

/** New versions and working without internet, for a screen. */
export function useUpdates(): Readonly<{ state: UpdatesState; updates: Updates }> {
  const updates = use(UpdatesContext);
  assert(updates, 'A screen needs an <UpdatesContext> around it.');
  return { updates, state: useSyncExternalStore(updates.subscribe, updates.state, updates.state) };
}
