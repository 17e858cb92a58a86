import { aside } from './aside.ts';
import { asking } from './asking.ts';
import { closing } from './closing.ts';
import { meeting } from './meeting.ts';
import { opening } from './opening.ts';
import type { State } from './state.ts';
import { teacher } from './teacher.ts';
import { trouble } from './trouble.ts';

/**
 * Every state of the product that a parent can come to, once. Scans, snapshots and pictures are all
 * driven by this list: a state that is added here is looked at everywhere.
 */
export const states: readonly State[] = [
  ...opening,
  ...asking,
  ...closing,
  ...aside,
  ...trouble,
  ...teacher,
  ...meeting,
];

export type { State };
