import { common } from './common.ts';

/** The page for a teacher. */
export const teacher = {
  page: common.teacher,
  lead: 'You and the family see different parts of the day. Here you can invite a family to take a look. You can also write down what you see.',
  invite: 'Invite a family',
  inviteText:
    'Choose what to ask about. You get a link, a QR code, and a flyer in the family’s language.',
  inviteGo: 'Make an invitation',
  observe: 'Write down what you see',
  observeText:
    'The same short questions about your class. You hand your notes to the family yourself.',
  observeGo: 'Start with your own view',
  paper: 'Hand out paper',
  paperText: 'The same questions on a sheet, to fill in by hand.',
  paperGo: 'Print a blank sheet',
  privateHeading: 'What you will not see',
  privateText:
    'A link sends nothing back. It holds no name. You do not see who opens it or what a family writes. The family decides what to show you.',
};

/** Making an invitation. */
export const invite = {
  page: 'Invite a family',
  lead: 'The family answers at home, in their own words. They can change what you suggest, or leave it.',
  forFamily: 'The family’s language',
  anyGrade: 'Any grade',
  what: 'What would you like to ask about?',
  kinds: { parts: 'Parts of the school day', questions: 'Single questions' },
  needsGrade: 'For single questions, choose a grade first.',
  length: 'How many questions?',
  lengths: { quick: 'The short way, about 10 minutes', full: 'The full way, about 20 minutes' },
  nothing: 'Choose at least 1. Then your invitation stands here.',
  ready: 'Your invitation',
  link: 'Link',
  long: 'The same link, spelled out',
  longHint: 'It is longer, and says in plain words what it holds.',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  copyFailed: 'Copying did not work here. Select the link and copy it.',
  qr: (p: { link: string }) => `QR code: ${p.link}`,
  flyer: 'The flyer',
  flyerLead: 'It is in the family’s language. Print it, or send the PDF.',
  loading: 'The words of this language are being loaded.',
};

/** The flyer, on paper: from the school to a family. */
export const flyer = {
  title: 'Your child’s teacher invites you',
  page: 'Invitation',
  lead: 'What do you notice about your child’s school day? The teacher would like to hear it. You answer short questions about everyday school life. Then you have pages to bring to a meeting, if you like.',
  minutes: {
    quick: 'It takes about 10 minutes. You can stop and go on later.',
    full: 'It takes about 20 minutes. You can stop and go on later.',
  },
  private: 'It is private. Your answers stay on your phone or computer. You decide who sees them.',
  optional: 'It is up to you. You can skip any question, or leave it all.',
  free: 'It is free. You do not need an account.',
  how: 'How to start',
  scan: 'Point your phone’s camera at the square. Open the link that it shows.',
  type: (p: { link: string }) =>
    `Or type this into your browser. Big and small letters matter:\n${p.link}`,
  without: (p: { home: string; start: string }) =>
    `Or open ${p.home} in your browser and press “${p.start}”. Then choose what you like.`,
  asks: 'What the teacher suggests',
  change: 'You can change this when you start.',
  noPhone:
    'No phone or internet? Ask the school for a printed sheet. It has the same kind of questions.',
  footer: 'Backpack Notes. Your answers stay with you.',
};
