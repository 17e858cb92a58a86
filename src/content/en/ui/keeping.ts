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

/** Of the notes kept on this device: the words of the welcome screen itself. */
export const firstDrafts = {
  none: 'No notes are saved in this browser. If you have a saved file, you can open it here.',
  goOn: 'Go on where you stopped',
  another: 'Start notes about another child',
};
