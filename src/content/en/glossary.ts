/** Words that school people use, in plain words. In the order of the alphabet. */
export const glossary = [
  {
    term: 'Accommodation',
    means: 'A change in how a student learns or shows work. More time or a quiet seat is one.',
  },
  {
    term: 'Consultation',
    means: 'An OT or other expert gives ideas to the staff who work with your child.',
  },
  {
    term: 'Evaluation',
    means:
      'A careful look by the school at what a child can do and needs. It needs your written yes.',
  },
  {
    term: 'IEP',
    means:
      'Individualized Education Program. ' +
      'A written plan for special education and the help that goes with it.',
  },
  {
    term: 'OT',
    means:
      'Occupational therapy, or an occupational therapist. ' +
      'At school, an OT helps students take part in the school day.',
  },
  {
    term: 'Prior written notice',
    means:
      'A letter from the school. It says what the school will or will not do, and why. ' +
      'It comes before the change.',
  },
  {
    term: 'PT',
    means:
      'Physical therapy, or a physical therapist. A PT works on moving around: stairs, halls and gym.',
  },
  {
    term: 'Pull-out',
    means: 'Help given outside the classroom, to 1 child or a small group.',
  },
  { term: 'Push-in', means: 'Help given inside the classroom.' },
  {
    term: 'Related service',
    means: 'Help a child needs to gain from special education. OT is one. So is PT.',
  },
  {
    term: 'School psychologist',
    means: 'A school expert on learning, behavior and feelings. They help the team decide.',
  },
  {
    term: 'Section 504',
    means:
      'A part of a federal law. It protects students with a disability. ' +
      'A 504 plan says what help the school gives.',
  },
  {
    term: 'SLP',
    means:
      'Speech-language pathologist. ' +
      'An SLP works on talking and understanding. At many schools, also on safe eating.',
  },
] as const satisfies readonly Readonly<{ term: string; means: string }>[];
