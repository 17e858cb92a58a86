import { firstCrisis } from './first-lines.ts';

/** The safety card: on screen when opened, never saved or printed unless the parent asks. */
export const crisis = {
  ...firstCrisis,
  safetyTitle: 'If someone is not safe',
  screenOnly: 'This card shows on the screen only. It is not saved and not printed.',
  paperTick: 'Put this on the doctor page',
  paperNote: 'If you tick this, it is saved with your notes and printed on the doctor page.',
};
