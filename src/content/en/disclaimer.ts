import { firstDisclaimer } from './first-lines.ts';

/** What the notes are and what they are not. */
export const disclaimer = {
  ...firstDisclaimer,
  screen: 'This is not a test and does not give a score or a diagnosis.',
  paperFooter:
    'These are a parent’s notes for a conversation. ' +
    'They are not a test and give no score and no diagnosis.',
  teacherFooter:
    'These are a teacher’s notes for a conversation. ' +
    'They are not a test and give no score and no diagnosis.',
  paperNature: 'Parent observations, not a school or medical record when printed.',
  recordNote: 'A page you hand in may become part of the school record. Keep a copy for yourself.',
};
