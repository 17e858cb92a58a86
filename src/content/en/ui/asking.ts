/** The start of a domain. */
export const domain = {
  page: (p: { domain: string }) => p.domain,
  schoolName: (p: { formal: string }) => `Schools may call this “${p.formal}.”`,
  start: 'Start this part',
  skip: 'Skip this part',
};

/** One question. */
export const question = {
  stem: (p: { child: string; completion: string }) =>
    `How does it go when ${p.child} ${p.completion}?`,
  progress: (p: { position: string; of: string }) => `Question ${p.position} of ${p.of}`,
  answered: (p: { item: string; answer: string }) => `${p.item}: ${p.answer}`,
  notSeenHint: 'We’ll turn it into a question for the teacher.',
  skip: 'Skip',
  clear: 'Clear my answer',
  setAside: 'Your notes on this topic are set aside. They come back if you change the answer back.',
  why: 'Why this matters at school',
  whySource: (p: { source: string }) => `Source: ${p.source}`,
  whyMissing: 'This could not be loaded. Close this part and open it again to try once more.',
};

/** The end of a domain. */
export const wrap = {
  page: (p: { domain: string }) => `${p.domain}: what helps`,
  heading: 'What already helps?',
  lead: (p: { domain: string }) => `Think of what you just answered: ${p.domain}.`,
  inPlace: 'Is something in place that helps?',
  inPlaceHint: 'Tick what fits. The school will see it as “please keep.”',
  helps: 'What helps, in your words',
  helpsHint: 'A seat, a tool, a person, a time of day.',
  childSays: 'What does your child say about this?',
  teenSays: 'What does your child say? Let them write it if you can.',
  childSaysHint: 'Their own words count.',
};

/** Strengths and hopes. */
export const strengths = {
  page: 'Strengths and hopes',
  heading: (p: { child: string }) => `What is ${p.child} good at?`,
  lead: 'Strengths come first on your page. Tick what fits, or write your own.',
  chosen: 'Strengths',
  own: 'More, in your own words',
  ownHint: 'What do you love to see? What do others like?',
  hopes: 'What do you hope for this school year?',
  hopesHint: 'A line or 2 is plenty.',
};
