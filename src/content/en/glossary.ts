/** A word with an id of its own: each language puts them in the order of its own alphabet. */
type Entry = Readonly<{ id: string; term: string; means: string }>;

/** Words that school people use, in plain words. In the order of the alphabet. */
export const glossary: readonly Entry[] = [
  {
    id: 'accommodation',
    term: 'Accommodation',
    means: 'A change in how a student learns or shows work. More time or a quiet seat is one.',
  },
  {
    id: 'consultation',
    term: 'Consultation',
    means: 'An OT or other expert gives ideas to the staff who work with your child.',
  },
  {
    id: 'evaluation',
    term: 'Evaluation',
    means:
      'A careful look by the school at what a child can do and needs. It needs your written yes.',
  },
  {
    id: 'iep',
    term: 'IEP',
    means:
      'Individualized Education Program. ' +
      'A written plan for special education and the help that goes with it.',
  },
  {
    id: 'ot',
    term: 'OT',
    means:
      'Occupational therapy, or an occupational therapist. ' +
      'At school, an OT helps students take part in the school day.',
  },
  {
    id: 'prior-written-notice',
    term: 'Prior written notice',
    means:
      'A letter from the school. It says what the school will or will not do, and why. ' +
      'It comes before the change.',
  },
  {
    id: 'pt',
    term: 'PT',
    means:
      'Physical therapy, or a physical therapist. A PT works on moving around: stairs, halls and gym.',
  },
  {
    id: 'pull-out',
    term: 'Pull-out',
    means: 'Help given outside the classroom, to 1 child or a small group.',
  },
  { id: 'push-in', term: 'Push-in', means: 'Help given inside the classroom.' },
  {
    id: 'related-service',
    term: 'Related service',
    means: 'Help a child needs to gain from special education. OT is one. So is PT.',
  },
  {
    id: 'school-psychologist',
    term: 'School psychologist',
    means: 'A school expert on learning, behavior and feelings. They help the team decide.',
  },
  {
    id: 'section-504',
    term: 'Section 504',
    means:
      'A part of a federal law. It protects students with a disability. ' +
      'A 504 plan says what help the school gives.',
  },
  {
    id: 'slp',
    term: 'SLP',
    means:
      'Speech-language pathologist. ' +
      'An SLP works on talking and understanding. At many schools, also on safe eating.',
  },
];
