/** For a teacher who writes down what is seen in class; each part stands in for the family's words. */
export const observe = {
  page: 'For teachers: what you see',
  heading: 'Write down what you see in class',
  lead: 'A family is getting ready to talk with the school. You get the same short questions about your class. It takes about 5 minutes.',
  steps: [
    'Choose the grade and the parts of the day you see.',
    'Answer what you have seen. Skip the rest.',
    'Save the file or print the sheet. Hand it to the family yourself.',
  ],
  stays:
    'Your answers stay on this device. Nothing is sent to the family, to the school, or to us.',
  rules: 'Your school may have rules for notes about students. Initials are enough here.',
  begin: 'Start your notes',
  inClass: (p: { child: string; completion: string }) =>
    `In your class, how does it go when ${p.child} ${p.completion}?`,
  atSchool: (p: { child: string; completion: string }) =>
    `At school, how does it go when ${p.child} ${p.completion}?`,
  hint: 'Think about the last month. Say only what you have seen yourself.',
  kept: 'A teacher’s notes',
  child: { yourChild: 'this student', myChild: 'this student' },
  aboutChild: {
    page: 'About the student',
    heading: 'About the student',
    nickname: 'First name or initials',
    nicknameHint: 'Used in the questions and on the sheet. Leave it empty if you like.',
  },
  device: {
    own: 'Yes, only I use it',
    safari:
      'Safari and some other browsers erase kept answers after 7 days without a visit. Hand over your notes before that.',
  },
  cover: {
    heading: 'Which parts of the day do you see?',
    lead: 'Leave out any part you do not see.',
  },
  question: { notSeenHint: 'That helps too. The family may have seen it.' },
  wrap: {
    heading: 'What helps in class?',
    inPlaceHint: 'Tick what is there now.',
  },
  strengths: {
    page: 'What goes well',
    heading: (p: { child: string }) => `What goes well for ${p.child}?`,
    lead: 'A line or 2 is plenty.',
    own: 'What goes well in your class',
    ownHint: 'What do you like to see?',
    hopes: 'A hope or a note for the family',
    hopesHint: 'Leave it empty if you like.',
  },
  check: {
    about: 'About the student',
    nickname: 'Name on the sheet',
    helps: 'What helps in class',
    strengths: 'What goes well, and a note',
    next: 'Hand it to the family',
  },
  rail: {
    child: 'About the student',
    strengths: 'What goes well',
    finish: 'Check and hand over',
  },
  take: {
    page: 'Hand it to the family',
    heading: 'Hand it to the family',
    lead: 'Save the file, or print the sheet. Give it to the family in the way your school allows.',
    sheet: 'A sheet to read',
    pageNames: 'What the teacher sees',
    next: [
      'The family can open the file in Backpack Notes and put it beside their own notes.',
      'Nobody else gets it, unless you or the family hand it on.',
      'Erase your notes here when the family has them.',
    ],
  },
  saveFile: {
    save: 'Save the file for the family',
    saveHint: 'The family can read it, print it, and open it beside their own notes.',
  },
  pdf: {
    heading: (p: { child: string }) => `What I see at school: ${p.child}`,
    nature: 'A teacher wrote this for the family.',
  },
};
