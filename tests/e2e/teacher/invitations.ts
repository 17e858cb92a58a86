import type { Invitation } from '../../../src/invitation/types.ts';

/** Two parts of the day, for a family that reads Spanish. */
export const parts: Invitation = {
  domains: ['sensory', 'social'],
  only: [],
  grade: '3',
  length: 'quick',
  locale: 'es',
};
/** Three single questions. */
export const questions: Invitation = {
  ...parts,
  only: ['sr-room-noise', 'st-hallway', 'st-ask-help'],
  locale: 'en',
};
