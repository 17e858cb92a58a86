import { createContext } from 'react';
import type { Updates } from './updates.ts';

/** Carries the updates to the screens. */
export const UpdatesContext = createContext<Updates | null>(null);
