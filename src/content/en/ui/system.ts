/** The file for a professional's computer system, and the fixed words inside it. */
export const system = {
  heading: 'For a professional’s computer system',
  lead: 'Some clinics and schools can read your notes into their own system. Ask them first. Most people only need your PDF.',
  open: 'Make a file for their system',
  close: 'Close this part',
  format: 'Tell them: the format is “HL7 FHIR R4.”',
  holds:
    'The file holds your answers in words, and says that a family wrote them. It has no lock. Anyone who gets it can read it.',
  bodyCare: 'Restroom and body care go along only if you tick that above.',
  withName: 'Put the name in the file',
  withNameHint: 'If you leave this empty, the name stands only where you wrote it in your notes.',
  withHealth: 'Put your health ticks in the file',
  withHealthHint: 'Tick this for a doctor. A school does not need them.',
  save: 'Save the file',
  making: 'Making the file…',
  saved: 'Saved. Look in your downloads.',
  failed: 'The file could not be made. Your answers are safe. You can give them the PDF.',
  file: {
    title: (p: { band: string }) => `School notes: ${p.band}`,
    label: 'Family observation, not verified',
    topic: 'Topic',
    childName: 'The child',
  },
};
