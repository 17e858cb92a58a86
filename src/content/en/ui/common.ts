/** Words that stand on every screen. */
export const common = {
  product: 'Backpack Notes',
  title: (p: { page: string }) => `${p.page} - Backpack Notes`,
  errorTitle: (p: { page: string }) => `Error: ${p.page}`,
  language: 'Language',
  skipLink: 'Skip to the main part',
  continue: 'Continue',
  back: 'Back',
  keepChange: 'Save and go back to your answers',
  progressLabel: 'Your progress',
  footerLabel: 'Help and privacy',
  aboutOt: 'About school OT',
  callDoctor: 'When to call a doctor first',
  openFile: 'Open a saved file',
  blank: 'Print a blank sheet',
  teacher: 'For teachers',
  stored: 'What is stored here',
  hide: 'Hide this page',
  copySaved: 'The file is in your downloads.',
  copyFailed: 'The file could not be made. Your answers are still here. Use Print or the PDF.',
  erase: 'Erase my answers',
  toStart: 'To the start page',
  backToNotes: 'Back to your notes',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  opening: 'One moment…',
  onThisPage: 'On this page',
  sourced: (p: { source: string; day: string }) => `Source: ${p.source}. Checked ${p.day}.`,
  words: 'Words you may hear',
  sources: 'Where the questions come from',
};

/** How a child without a nickname is named. */
export const child = {
  yourChild: 'your child',
  myChild: 'my child',
};

/** What the error summary and the fields say. */
export const errors = {
  heading: 'Please check this page',
  chooseAnswer: 'Choose an answer, or press Skip.',
  chooseGrade: 'Choose a grade. The questions depend on it.',
  tooLong: (p: { most: string }) =>
    `This is a lot of text. Please keep it to ${p.most} characters or fewer.`,
  crashTitle: 'Something went wrong on this page',
  crash: 'Your saved answers are still on this device. Load the page again to go on.',
  reload: 'Load the page again',
};

/** The parts of the interview, and how far each has come. */
export const rail = {
  sections: {
    child: 'About your child',
    'fine-motor': 'Hands and writing',
    sensory: 'Senses and staying calm',
    'self-care': 'Taking care of self',
    social: 'Being with others',
    strengths: 'Strengths and health',
    topics: 'Your topics',
    finish: 'Check and take with you',
  },
  states: { done: 'Done', started: 'Started', open: '' },
};
