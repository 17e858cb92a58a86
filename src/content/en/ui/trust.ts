/** Words on new versions, on working without internet, and on being shown inside another site. */
export const trust = {
  offline: 'This page now works without internet on this device.',
  update: {
    heading: 'A new version is ready',
    text: 'Your answers stay. The page loads again.',
    take: 'Use the new version',
    held: 'Your answers are not saved. Make your PDF first, so that nothing is lost.',
  },
  missing: {
    heading: 'A part of this page could not be loaded',
    reload: 'Your answers are saved. Check your internet. Then load the page again.',
    keep: 'Check your internet and try again. Keep this page open, so that your answers are not lost.',
  },
  framed: {
    heading: 'Open Backpack Notes in its own window',
    text: 'Another website shows this page inside its own page. To keep your answers private, nothing is shown here.',
    open: 'Open it in its own window',
  },
};
