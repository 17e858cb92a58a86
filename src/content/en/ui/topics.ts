/** Health things to mention. */
export const health = {
  page: 'Health',
  heading: 'Is there a health matter to mention?',
  lead: 'Tick only what you have seen. Most families tick nothing here. A tick opens a short note.',
  list: 'What have you seen?',
  onPaper: 'Ticked lines go on the doctor page only.',
  notKept: 'A tick opens a note here. Ticks on this page are not kept.',
};

/** Choosing topics. */
export const topics = {
  page: 'Choose your topics',
  heading: 'What matters most to you?',
  lead: 'These are the things you marked as hard. Choose up to 5 to talk about.',
  list: 'Marked as hard',
  chosen: 'Your topics, in your order',
  none: 'No topic chosen yet.',
  up: (p: { topic: string }) => `Move up: ${p.topic}`,
  down: (p: { topic: string }) => `Move down: ${p.topic}`,
  moved: (p: { topic: string; position: string }) => `${p.topic}: now number ${p.position}.`,
  full: 'You have chosen 5. Untick one to pick another.',
};

/** More about a topic. */
export const details = {
  page: 'More about a topic',
  progress: (p: { position: string; of: string }) => `Topic ${p.position} of ${p.of}`,
  lead: 'Answer what you can. Leave out the rest.',
  where: 'Where do you see it or hear about it?',
  effects: 'How does it get in the way?',
  effectNote: 'In another way',
  since: 'Since when?',
  sinceClear: 'Clear this answer',
  better: 'When does it go better?',
  betterNote: 'Another time it goes better',
  health: 'Something for the doctor?',
  tried: 'What has been tried?',
  triedNumber: (p: { position: string }) => `Thing tried, number ${p.position}`,
  triedWhat: 'What was tried',
  triedWhere: 'Where',
  triedHowLong: 'For how long',
  triedHelped: 'Did it help?',
  notSaid: 'Not said',
  addTried: 'One more thing that was tried',
  remove: 'Remove',
  removeTried: (p: { position: string }) => `Remove: thing tried, number ${p.position}`,
  example: 'A moment you remember',
  exampleHint: 'For example: “Tuesday at lunch …” What happened? What helped?',
  hope: 'What would you like to see instead?',
  hopeHint: 'For example: “By spring I would like …”',
  skip: 'Skip this topic',
};
