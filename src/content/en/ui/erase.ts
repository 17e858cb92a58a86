/** Erasing the answers. */
export const erase = {
  page: 'Erase my answers',
  heading: 'Erase your answers from this device?',
  text: 'Everything you wrote here will be gone. A PDF you saved stays where you put it.',
  confirm: 'Yes, erase everything',
  keep: 'No, keep my answers',
  done: 'Your answers are erased from this device.',
  failed: 'This browser did not let us erase. Clear this site’s data in your browser settings.',
};
