import type { Sourced } from '../types.ts';

/** A fact with a name of its own, shown as one row of a list. */
type NamedFact = Sourced & Readonly<{ name: string }>;
type FactSection = Readonly<{
  id: string;
  heading: string;
  items: readonly Sourced[];
  /** Named rows under the items; empty where a section has none. */
  list: readonly NamedFact[];
}>;

const checked = '2026-11-23';
const ARTICLE = 'Article on OT in schools, the starting point of this app';
const AOTA = 'AOTA fact text on OT in schools';
const AOTA_GUIDELINES = 'AOTA guidelines for OT in schools, 2017; AOTA fact text on OT in schools';
const MODELS = 'Champlain Valley School District; Round Rock ISD';

const whatItIs: FactSection = {
  id: 'what-it-is',
  heading: 'What school OT is',
  items: [
    {
      text: 'OT is short for occupational therapy. At school, the “occupation” is the work of a student: learning.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'It helps students take part in class, play, friendships, self-care and getting ready for work.',
      source: AOTA,
      checked,
    },
    {
      text: 'Under the Individuals with Disabilities Education Act (IDEA), OT is a “related service”. That is help a child with a disability needs to gain from special education.',
      source: '34 CFR 300.34(a)',
      checked,
    },
    {
      text: 'The rule names 3 aims. One is to build or bring back what illness, injury or hardship took. One is to help a child do tasks alone. One is to act early so that less is lost.',
      source: '34 CFR 300.34(c)(6)',
      checked,
    },
    {
      text: 'A qualified occupational therapist gives this help.',
      source: '34 CFR 300.34(c)(6)',
      checked,
    },
    {
      text: 'The name of a condition does not decide it. What counts is how it affects taking part in school.',
      source: `${ARTICLE}; 34 CFR 300.34(a)`,
      checked,
    },
    {
      text: 'Help that is part of an IEP is free for you.',
      source: '34 CFR 300.17(a)',
      checked,
    },
  ],
  list: [],
};

const whatItIsNot: FactSection = {
  id: 'what-it-is-not',
  heading: 'What school OT is not',
  items: [
    {
      text: 'It is not tutoring, counseling or medical treatment.',
      source: `${ARTICLE}; ${MODELS}`,
      checked,
    },
    {
      text: 'School OT works on school goals. OT at a clinic works on health goals. A child may have both.',
      source: MODELS,
      checked,
    },
    {
      text: 'It is not a promise. No one can say ahead of time how much will change.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'A doctor can write to the school but cannot order OT there. The school team decides, and you are on it.',
      source: 'AAP, HealthyChildren.org; 34 CFR 300.321(a)',
      checked,
    },
    {
      text: 'A team does not have to give OT just because someone asks. It looks at each child on their own.',
      source: 'U.S. Department of Education view, as given by ACES (Connecticut)',
      checked,
    },
  ],
  list: [],
};

const where: FactSection = {
  id: 'where',
  heading: 'Where it happens, and 4 ways to give it',
  items: [
    {
      text: 'OT is meant to fit into the usual day: the classroom, lunch, gym and the hallway.',
      source: `${AOTA}; ${ARTICLE}`,
      checked,
    },
    {
      text: 'The team picks the way, how often and how long for each child. There is no set formula.',
      source: `${ARTICLE}; U.S. Department of Education view, as given by ACES (Connecticut)`,
      checked,
    },
  ],
  list: [
    {
      name: 'Pull-out',
      text: 'The OT meets with 1 child or a small group outside the classroom.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Push-in',
      text: 'The OT works with the child in the classroom.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Consultation',
      text: 'The OT gives ideas to teachers and staff, and does not work with the child directly.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Combined',
      text: 'A mix of time with the child and ideas for staff. This is common.',
      source: ARTICLE,
      checked,
    },
  ],
};

const whatTheyLookAt: FactSection = {
  id: 'what-they-look-at',
  heading: 'What school OTs look at',
  items: [
    {
      text: 'An OT looks at how the child, the task and the place fit together.',
      source: AOTA_GUIDELINES,
      checked,
    },
    {
      text: 'The OT may change the task, the tool or the place. The OT may also help the child build skills.',
      source: AOTA_GUIDELINES,
      checked,
    },
  ],
  list: [
    {
      name: 'Hands and writing',
      text: 'Using a pencil, scissors or keys, and getting ideas onto paper.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Sounds, lights, touch, moving and calming',
      text: 'How noise, light, clothes and chairs feel, and what helps a child get calm and ready to learn.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Self-care and daily steps',
      text: 'A backpack, a milk carton, restroom clothes and the steps of the day.',
      source: ARTICLE,
      checked,
    },
    {
      name: 'Being with others and changes',
      text: 'Personal space, group work and moving from one thing or place to the next.',
      source: ARTICLE,
      checked,
    },
  ],
};

const limits: FactSection = {
  id: 'limits',
  heading: 'What it can and cannot do',
  items: [
    {
      text: 'OT is 1 part of the help at school. It works best side by side with the other parts.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'It does not take the place of reading lessons, mental health care or medical care.',
      source: ARTICLE,
      checked,
    },
    {
      text: 'Some OT uses touch, sound and movement. The AAP says there is not much research yet on how well this works.',
      source: 'AAP, Pediatrics 129(6):1186, 2012',
      checked,
    },
    {
      text: 'The AAP says families should agree ahead of time how to judge a trial. You can say: “We can try it and look at whether it helps.”',
      source: 'AAP, Pediatrics 129(6):1186, 2012',
      checked,
    },
    {
      text: 'Some studies behind our questions are small. One of them watched 3 U.S. classrooms for 6 days.',
      source: 'Caramia and others, AJOT 74(2), 2020',
      checked,
    },
  ],
  list: [],
};

/** About OT at school, in plain words: each fact with the place it was read. */
export const facts = {
  title: 'About school OT',
  lead: 'What OT at school is, what it is not, and where it happens.',
  sections: [whatItIs, whatItIsNot, where, whatTheyLookAt, limits],
};
