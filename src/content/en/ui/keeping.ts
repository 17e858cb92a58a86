import { common } from './common.ts';

/** Whether answers are kept, told apart in words. */
export const saving = {
  clean: '',
  dirty: 'Saving…',
  saving: 'Saving…',
  saved: 'Saved on this device',
  retrying: 'Not saved yet. Trying again…',
  failed: 'Not saved',
  conflict: 'Not saved',
  elsewhere: 'Not saved',
  off: 'Not kept on this device',
};

/** What went wrong with saving, and the way out. */
export const trouble = {
  heading: 'Your answers are not saved',
  quota: 'This device has no room left. Save a copy as a file, or make room and try again.',
  other: 'This browser did not save them. They are still here. Save a copy as a file.',
  conflict: 'These notes were changed in another tab. Choose which ones to keep.',
  changed: 'These notes were changed in another tab. Choose which ones to keep.',
  deleted: 'These notes were deleted in another tab. What you see here is not kept.',
  erased: 'Everything was erased in another tab. What you see here is not kept.',
  'newer-schema': 'A newer version is open in another tab. Save a copy, then load this page again.',
  wroteBack: 'The saved copy was gone. Your answers were written again.',
  retry: 'Try again',
  saveCopy: 'Save a copy as a file',
  takeOther: 'Use the ones from the other tab',
  keepMine: 'Keep mine as a copy',
  unavailable:
    'This browser does not keep answers here. Leave this page open until you have your PDF, or save a copy as a file.',
  'newer-version':
    'A newer version of this app has kept notes here. Load the page again to get it. Until then nothing is kept.',
  'blocked-by-other-tab':
    'An older version is open in another tab. Close that tab. Until then nothing is kept.',
  shared: 'Shared device: nothing is kept. Close this page and your answers are gone.',
};

/** Whose device it is. */
export const device = {
  page: 'Your device',
  heading: 'Is this your own device?',
  lead: 'It decides whether your answers are kept between visits.',
  choice: 'Choose one',
  own: 'Yes, it is mine or my family’s',
  ownHint: 'Answers are kept on this device, so that you can stop and go on.',
  shared: 'No, other people use it too',
  sharedHint: 'Nothing is kept. Close the page and your answers are gone.',
  private: 'In a private window, answers go when you close the window.',
  safari:
    'Safari and some other browsers erase kept answers after 7 days without a visit. Save a copy as a file if the meeting is later.',
};

/** The notes kept on this device. */
export const drafts = {
  heading: 'Your notes on this device',
  none: 'No notes are saved in this browser. If you have a saved file, you can open it here.',
  unnamed: 'Notes without a name',
  changed: (p: { when: string }) => `Last changed: ${p.when}`,
  at: (p: { part: string }) => `You stopped at: ${p.part}`,
  previous: 'The newest copy could not be read. This is the one before it.',
  goOn: 'Go on where you stopped',
  goOnWith: (p: { name: string }) => `Go on where you stopped: ${p.name}`,
  rename: 'Change the name',
  renameOf: (p: { name: string }) => `Change the name: ${p.name}`,
  remove: 'Delete',
  removeOf: (p: { name: string }) => `Delete: ${p.name}`,
  removed: 'The notes are deleted. You can bring them back for a day.',
  undo: 'Bring them back',
  another: 'Start notes about another child',
  newer: 'These notes were made by a newer version of this app. Load the page again to get it.',
  stuck: 'These notes could not be brought up to date.',
  damaged: 'These notes could not be read.',
  download: 'Save what was found as a file',
};

/** A copy as a file, and opening one. */
export const saveFile = {
  page: common.openFile,
  title: 'Backpack Notes: saved copy',
  openAgain:
    'This is a saved copy of your notes. Read it, print it, or open this file in Backpack Notes to go on.',
  openLocked:
    'This saved copy is protected by a code. Open this file in Backpack Notes and type the code.',
  heading: 'Open a saved file',
  lead: 'Choose a file that you saved from Backpack Notes. Nothing on this device is replaced.',
  choose: 'File',
  code: 'The code for this file',
  codeHint: '25 digits, in groups of 5.',
  openIt: 'Look inside',
  found: (p: { name: string }) => `Found: ${p.name}`,
  foundWhen: (p: { when: string }) => `Last changed: ${p.when}`,
  otherQuestions: 'Some questions have changed since. You will see which ones.',
  takeIn: 'Open as new notes',
  save: 'Save a copy to open later',
  saveHint: 'A file that you can read, print, and open again here, on any device.',
  protect: 'Protect the file with a code',
  protectHint: 'The app makes the code. Without it nobody can open the file, not even you.',
  makeCode: 'Your code',
  codeNote: 'Write it down now, or send it another way than the file. It is not kept.',
  saved: common.copySaved,
  failed: common.copyFailed,
  refused: {
    empty: 'This file is empty.',
    'too-big': 'This file is too big to be one of ours.',
    unreadable: 'This file could not be read. Choose it once more.',
    'other-text':
      'This file was saved in another text format. Choose the file as it was downloaded.',
    'not-text': 'This is not a saved copy from Backpack Notes. It may be a picture or a PDF.',
    'no-notes': 'There are no notes in this file.',
    'several-notes': 'This file holds more than one set of notes, so it was not opened.',
    'too-deep': 'This file was changed by something else, so it was not opened.',
    'too-many': 'This file was changed by something else, so it was not opened.',
    broken: 'A part of this file is missing. Download it once more, if you can.',
    'forbidden-name': 'This file was changed by something else, so it was not opened.',
    'not-ours': 'This file was made by another app.',
    'bad-version': 'This file does not say which version made it, so it was not opened.',
    newer: 'This file was made by a newer version. Load this page again to get it.',
    damaged: 'This file was changed after it was saved, so it was not opened.',
    'unknown-question': 'This file holds a question that we do not know.',
    'wrong-shape': 'This file was changed by something else, so it was not opened.',
    repeats: 'This file was changed by something else, so it was not opened.',
    stuck: 'This file is from an older version and could not be brought up to date.',
    'wrong-passphrase': 'This code does not open the file. Check the digits and try again.',
    'locked-damaged': 'The protected part of this file is not whole.',
    'foreign-lock': 'This file is protected in a way that we do not use.',
    'lock-too-strong': 'This file is locked too strongly for this device.',
    'no-unlocking': 'The part that unlocks files could not be loaded. Check your internet.',
  },
};

/** What is kept here, and hiding the page. */
export const stored = {
  page: common.stored,
  heading: 'What is stored here',
  list: 'On this device',
  own: 'Your answers and where you stopped. They are on this device only, in this browser.',
  trash: 'Notes you deleted stay for a day, so that you can bring them back.',
  shared: 'Nothing about your child. You said that others use this device.',
  app: 'The app itself, so that it works without internet. It says nothing about you.',
  never: 'Nothing is sent anywhere. There is no account, and nobody counts your visits.',
  files: 'A PDF or a file that you saved stays in your downloads until you delete it.',
  history: 'The browser’s history may show that this page was open, not what you wrote.',
  hide: common.hide,
  reworded: 'Some questions are worded differently since you answered them',
  rewordedText: 'Your answers stand, with the wording you answered. Look at them if you like:',
  rewordedOk: 'My answers still fit',
};
