/** The safety card: on screen when opened, never saved or printed unless the parent asks. */
export const crisis = {
  line: 'In an emergency call 911. To talk to someone now, call or text 988.',
  link: 'Get help now',
  safetyTitle: 'If someone is not safe',
  danger: 'If there is danger now, call 911.',
  talk: 'To talk to someone, call or text 988. You can do this at any time, day or night.',
  spanish: 'Help is there in Spanish too.',
  school: 'Tell the school today.',
  source: 'Nationwide Children’s, 2023; Mayo Clinic',
  checked: '2026-11-23',
  screenOnly: 'This card shows on the screen only. It is not saved and not printed.',
  paperTick: 'Put this on the doctor page',
  paperNote: 'If you tick this, it is saved with your notes and printed on the doctor page.',
  close: 'Close this card',
};
