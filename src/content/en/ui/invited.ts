/** The screen that a teacher's link opens. */
export const invited = {
  page: 'An invitation',
  heading: 'Your child’s teacher invites you to get ready for a talk',
  opening: 'Opening what the teacher suggests…',
  parts: 'The teacher suggests these parts of the school day',
  questions: 'The teacher suggests these questions',
  change: 'You can change them.',
  grade: (p: { grade: string }) => `For: ${p.grade}`,
  notWhole: 'The link also holds something that we do not know. It is left out.',
  start: 'Start with these',
  own: 'Choose for myself',
  have: 'You already have notes. They stay as they are until you choose.',
  fresh: 'Start new notes with these',
  freshShared: 'New notes take the place of the ones on this page. Nothing is kept on this device.',
  add: (p: { name: string }) => `Put these into: ${p.name}`,
  keep: 'Leave my notes as they are',
  none: 'There is no invitation here any more',
  noneText: 'Open the link from the teacher once more, or start without it.',
  refused: {
    'not-a-link': 'This link could not be read',
    mistyped: 'This link could not be read',
    newer: 'This link needs a newer version',
    'nothing-known': 'This link holds nothing that we know',
  },
  refusedText: {
    'not-a-link': 'Ask the teacher for it again, or start without it.',
    mistyped:
      'A letter may be missing or wrong. Big and small letters matter. Look at the link again, or start without it.',
    newer: 'Load this page again, and open the link once more. Or start without it.',
    'nothing-known': 'Ask the teacher for it again, or start without it.',
  },
};
