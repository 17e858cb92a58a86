/** What the items of the domain `fine-motor` are for, as in the content brief, Part 1. */
export const fineMotorIntents = {
  'fm-pencil-comfort': {
    subArea: 'Pencil / tool control',
    observed:
      'Holding and steering a pencil or crayon in comfort for a whole page (NOT which grip)',
    why: 'How a pencil is held did not change speed or neatness in typical 4th graders, so comfort and lasting power are what to describe',
  },
  'fm-hand-stamina': {
    subArea: 'Hand strength & stamina',
    observed:
      'Whether the hand tires, aches or needs shaking out with longer writing, cutting or drawing',
    why: 'Writing quality dropped for all grips after ten minutes of copying; tired hands cost output late in a task',
  },
  'fm-readable-writing': {
    subArea: 'Handwriting readability',
    observed: 'Whether others (and the child later) can read what was written',
    why: 'Work that cannot be read is hard to grade or study from; letter form, spacing or legibility is on the US school OT request forms found',
  },
  'fm-writing-pace': {
    subArea: 'Writing speed',
    observed: 'Getting written work done in the time the class gets',
    why: 'Slow, effortful writing is one of the main things teachers are told to look for; volume rises each grade',
  },
  'fm-tell-vs-write': {
    subArea: 'Telling vs. writing',
    observed: 'Gap between what the child can say aloud and what lands on paper',
    why: 'When ideas are there but paper is the barrier, another way to show learning may help',
  },
  'fm-paper-position': {
    subArea: 'Paper set-up',
    observed: 'Angling the paper and steadying it with the other hand',
    why: 'NHS OT sheets treat paper angle and the helper hand as the first things to set up',
  },
  'fm-desk-fit': {
    subArea: 'Seat & table fit',
    observed: 'Sitting at a table to write with feet and body steady',
    why: 'A chair or table that does not fit adds work for the arm and hand; often an easy classroom change',
  },
  'fm-copying': {
    subArea: 'Copying',
    observed: 'Copying from board, screen or book without losing the place',
    why: 'Notes, homework and math set-up depend on it; a sight check is a sensible first question',
  },
  'fm-line-space': {
    subArea: 'Spacing & lining up',
    observed: 'Keeping letters and numbers on the line, spaced, and in math columns',
    why: 'Crowded or drifting figures can hide correct thinking, most of all in math',
  },
  'fm-class-tools': {
    subArea: 'Classroom tools',
    observed: 'Using scissors, glue, ruler; later lab, art, shop or music tools',
    why: 'Hands-on tasks filled 37-60% of the day in K, 2 and 4 classrooms, far more than handwriting alone',
  },
  'fm-small-parts': {
    subArea: 'Small objects',
    observed: 'Picking up and managing counters, coins, beads, pages',
    why: 'Early math and art lean on small pieces; slow handling means watching while others do',
  },
  'fm-writing-start': {
    subArea: 'Getting going',
    observed: 'Starting when it is time to write; putting off, rushing or getting upset',
    why: 'Putting off or rushing can be a sign that the task costs a lot, not that the child does not care',
  },
  'fm-keyboard': {
    subArea: 'Keyboard & touch',
    observed: 'Typing, trackpad or touch screen for schoolwork',
    why: 'Technology filled about 14% of the observed day in 4th grade against 3-5% in K and 2; demand grows',
  },
  'fm-voice-tools': {
    subArea: 'Other ways to write',
    observed:
      'Whether voice typing, a scribe or other tools have been tried, and if the child then shows more',
    why: 'For a student with an IEP, the team has to consider assistive technology (300.324(a)(2)(v))',
  },
};
