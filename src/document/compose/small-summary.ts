import type { Details } from '../../responses/types.ts';
import type { Ask } from '../../summary/pointer-types.ts';
import type { Summary, Topic } from '../../summary/types.ts';

// A summary small enough to write out every block it gives; for the tests of this folder.

const noDetails: Details = {
  where: [],
  effects: [],
  effectNote: '',
  since: null,
  better: [],
  betterNote: '',
  healthTick: false,
  tried: [],
  example: '',
  hope: '',
};

/** A topic with some rows filled. */
export const topic: Topic = {
  linkId: 'sr-sudden-sound',
  domain: 'sensory',
  answer: 'often-hard',
  isPrivate: false,
  details: {
    ...noDetails,
    where: ['gym', 'hallway'],
    effects: ['avoids'],
    effectNote: 'She hides.',
    tried: [{ what: 'Headphones', where: 'school', howLong: null, helped: 'a-bit' }],
    hope: ' Calm drills. ',
  },
};

/** A body-care topic. */
export const restroom: Topic = {
  ...topic,
  linkId: 'sc-restroom-use',
  domain: 'self-care',
  isPrivate: true,
  details: { ...noDetails, example: 'She waits until home.' },
};

/** One domain, one topic, a question for each page; prints the school and the doctor page. */
export const small: Summary = {
  child: {
    nickname: 'Maya',
    grade: '2',
    informant: 'parent',
    seenAt: ['home', 'homework'],
    meetingDate: '',
  },
  band: 'K-2',
  strengths: { chosen: ['funny'], own: 'Draws maps.', hopes: 'To read.', goesWell: [] },
  domainNotes: [{ domain: 'sensory', inPlace: ['break'], helps: 'A hat.', childSays: 'Too loud.' }],
  topics: [topic],
  hard: [topic, { ...topic, linkId: 'sr-room-noise', answer: 'sometimes-hard' }],
  unseen: [],
  glance: [
    {
      domain: 'sensory',
      entries: [
        topic,
        { ...topic, linkId: 'sr-room-noise', answer: 'sometimes-hard' },
        { ...topic, linkId: 'sr-seat-feel', answer: null },
      ],
    },
  ],
  map: [],
  health: ['pain'],
  pointers: [
    {
      role: 'teacher',
      reasons: [{ kind: 'start-here' }],
      questions: [
        ask({ key: 'teacher.hard', about: ['sr-sudden-sound'] }),
        ask({ key: 'teacher.tried', ticked: false }),
      ],
      unseen: [ask({ key: 'teacher.unseen', about: ['sr-seat-feel'] })],
    },
    {
      role: 'pediatrician',
      reasons: [{ kind: 'health', key: 'pain' }],
      questions: [ask({ key: 'pediatrician.health', health: ['pain'] })],
      unseen: [],
    },
  ],
  mayJoin: [],
  meeting: { agenda: [], nextSteps: [], hasSetAside: false },
  watch: [],
  answeredAs: [],
  typedIn: {},
  together: { sideBySide: null, thenAndNow: null, notes: [] },
  sharing: {
    pages: ['doctor', 'school'],
    paper: 'letter',
    includePrivate: false,
    paperLocale: null,
    paperSecond: null,
  },
  available: ['school', 'questions', 'teacher', 'doctor', 'keep'],
};

/** A ticked question, but for what is given. */
export function ask(given: Partial<Ask>): Ask {
  return {
    id: String(given.key),
    key: 'teacher.hard',
    about: [],
    places: [],
    health: [],
    isPrivate: false,
    ticked: true,
    ...given,
  };
}
