/** Of the safety card: the line that stands on every screen. */
export const firstCrisis = {
  line: 'In an emergency call 911. To talk to someone now, call or text 988.',
};

/** What the notes are not, as the first screen says it. */
export const firstDisclaimer = {
  notATest:
    'These are your notes to bring to a conversation. ' +
    'This is not a test and does not give a score or a diagnosis. ' +
    'Only people who know and meet your child can say what would help.',
};
