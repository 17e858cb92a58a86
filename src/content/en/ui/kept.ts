import { firstDrafts } from './keeping.ts';

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

/** The notes kept on this device. */
export const drafts = {
  ...firstDrafts,
  heading: 'Your notes on this device',
  unnamed: 'Notes without a name',
  changed: (p: { when: string }) => `Last changed: ${p.when}`,
  at: (p: { part: string }) => `You stopped at: ${p.part}`,
  previous: 'The newest copy could not be read. This is the one before it.',
  goOnWith: (p: { name: string }) => `Go on where you stopped: ${p.name}`,
  rename: 'Change the name',
  renameOf: (p: { name: string }) => `Change the name: ${p.name}`,
  remove: 'Delete',
  removeOf: (p: { name: string }) => `Delete: ${p.name}`,
  removed: 'The notes are deleted. You can bring them back for a day.',
  undo: 'Bring them back',
  newer: 'These notes were made by a newer version of this app. Load the page again to get it.',
  stuck: 'These notes could not be brought up to date.',
  damaged: 'These notes could not be read.',
  download: 'Save what was found as a file',
};
