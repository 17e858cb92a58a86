import { expect, test } from 'vitest';
import { answers, details, domainNote, family } from '../../tests/families/build.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_DETAILS, NO_DOMAIN_NOTE, NO_RESPONSES } from '../responses/defaults.ts';
import { summarise } from './summarise.ts';
import type { Ask, AskKey } from './pointer-types.ts';
import type { MapCell, Noted, Summary } from './types.ts';

const noise = {
  linkId: 'sr-room-noise',
  domain: 'sensory',
  answer: 'often-hard',
  isPrivate: false,
} as const satisfies Noted;
const alarm = { ...noise, linkId: 'sr-sudden-sound', answer: 'not-seen' } as const satisfies Noted;
const seat = { ...noise, linkId: 'sr-seat-feel', answer: 'goes-well' } as const satisfies Noted;

const { responses } = family({
  title: 'Ana is in kindergarten; what is hard is noise, at home, since last week.',
  child: { nickname: 'Ana', grade: 'K' },
  coverage: { domains: ['sensory'] },
  answers: answers({
    'often-hard': ['sr-room-noise', 'sc-backpack'],
    'not-seen': ['sr-sudden-sound'],
    'goes-well': ['sr-seat-feel'],
  }),
  domainNotes: { sensory: domainNote({ helps: 'A hat.' }), social: domainNote({ helps: 'Off.' }) },
  strengths: { chosen: ['art'], own: 'Draws.', hopes: 'To read.' },
  topics: ['sc-backpack', 'sr-room-noise'],
  details: {
    'sr-room-noise': details({ where: ['home'], since: 'sudden', healthTick: true }),
    'sc-backpack': details({ hope: 'Off the path.' }),
  },
  questionsOff: ['teacher.tried', 'teacher.unseen/sr-sudden-sound'],
  meeting: {
    talkedAbout: ['sr-room-noise', 'pediatrician.health'],
    notes: { 'sr-room-noise': 'Loud at lunch too.' },
    nextSteps: [
      { what: 'A seat by the door', who: '', by: '' },
      { what: ' ', who: '', by: '' },
    ],
  },
});

const said = { where: ['home'], since: 'sudden', healthTick: true } as const;
const topic = { ...noise, details: { ...NO_DETAILS, ...said } };
const about: readonly 'sr-room-noise'[] = ['sr-room-noise'];
const because = {
  kind: 'answer',
  linkId: 'sr-room-noise',
  answer: 'often-hard',
  isPrivate: false,
} as const;

const teacherAsks = [
  ask('teacher.best-parts'),
  ask('teacher.hard', { about }),
  ask('teacher.only-home', { about }),
  ask('teacher.change'),
  ask('teacher.tried', { ticked: false }),
  ask('teacher.easy-change'),
  ask('teacher.try-one'),
  ask('teacher.who-else'),
];
const otAsks = [
  ask('ot.in-the-way', { about }),
  ...(['ot.watch-day', 'ot.try-first', 'ot.tool', 'ot.kind-of-help'] as const).map((key) =>
    ask(key),
  ),
  ...(['ot.goals', 'ot.at-home', 'ot.no-longer'] as const).map((key) => ask(key)),
];
const teamAsks = (['reports', 'who-there', 'bring', 'interpreter'] as const).map((key) =>
  ask(`team.${key}`),
);
const steps = { what: 'A seat by the door', who: '', by: '' };
const untold = { isPrivate: false, isTalkedAbout: false, note: '' };

const expected: Summary = {
  child: responses.child,
  band: 'K-2',
  strengths: { chosen: ['art'], own: 'Draws.', hopes: 'To read.', goesWell: [seat] },
  domainNotes: [{ domain: 'sensory', ...NO_DOMAIN_NOTE, helps: 'A hat.' }],
  topics: [topic],
  hard: [noise],
  unseen: [alarm],
  glance: [
    {
      domain: 'sensory',
      entries: [noise, alarm, seat, { ...noise, linkId: 'sr-calm-back', answer: null }],
    },
  ],
  map: [
    {
      domain: 'sensory',
      cells: [
        ...(['bus', 'hallway', 'classroom', 'cafeteria'] as const).map(emptyCell),
        ...(['playground', 'gym', 'bathroom'] as const).map(emptyCell),
        { setting: 'home', marks: [{ ...noise, said: true }] },
      ],
    },
  ],
  health: ['hearing'],
  pointers: [
    {
      role: 'teacher',
      reasons: [
        { kind: 'start-here' },
        because,
        { kind: 'answer', linkId: 'sr-sudden-sound', answer: 'not-seen', isPrivate: false },
      ],
      questions: teacherAsks,
      unseen: [
        ask('teacher.unseen', {
          id: 'teacher.unseen/sr-sudden-sound',
          about: ['sr-sudden-sound'],
          ticked: false,
        }),
      ],
    },
    {
      role: 'pediatrician',
      reasons: [
        because,
        { kind: 'only-home', linkId: 'sr-room-noise', isPrivate: false },
        { kind: 'since', linkId: 'sr-room-noise', since: 'sudden', isPrivate: false },
        { kind: 'health', key: 'hearing' },
      ],
      questions: [
        ask('pediatrician.play-a-part', { about }),
        ask('pediatrician.started', { about }),
        ask('pediatrician.health', { health: ['hearing'] }),
        ask('pediatrician.checked-this-year'),
        ask('pediatrician.other-clinic'),
        ask('pediatrician.write-school'),
        ask('pediatrician.not-do'),
        ask('pediatrician.call-sooner'),
      ],
      unseen: [],
    },
    {
      role: 'ot',
      reasons: [because],
      questions: otAsks,
      unseen: [],
    },
    {
      role: 'team',
      reasons: [{ kind: 'any-meeting' }],
      questions: teamAsks,
      unseen: [],
    },
  ],
  answeredAs: [],
  together: { sideBySide: null, thenAndNow: null, notes: [] },
  mayJoin: [],
  typedIn: {},
  meeting: {
    agenda: [
      {
        part: 'topics',
        lines: [
          {
            kind: 'topic',
            topic,
            id: 'sr-room-noise',
            isPrivate: false,
            isTalkedAbout: true,
            note: 'Loud at lunch too.',
          },
        ],
      },
      {
        part: 'teacher',
        lines: teacherAsks.filter(({ ticked }) => ticked).map(lineOf),
      },
      {
        part: 'ot',
        lines: otAsks.map(lineOf),
      },
      {
        part: 'team',
        lines: teamAsks.map(lineOf),
      },
    ],
    nextSteps: [steps],
    hasSetAside: false,
  },
  watch: [
    {
      setting: 'hallway',
      items: [
        {
          linkId: 'sr-sudden-sound',
          domain: 'sensory',
          also: ['bus', 'cafeteria', 'gym', 'bathroom'],
        },
      ],
    },
  ],
  sharing: responses.sharing,
  available: ['school', 'questions', 'teacher', 'doctor', 'keep'],
};

test('a small family comes to this, and to nothing more', () => {
  expect(summarise(questionnaire, responses)).toEqual(expected);
});

test('there is no summary without a grade', () => {
  expect(() => summarise(questionnaire, NO_RESPONSES)).toThrow(
    new Error('Choose a grade first: a summary needs one.'),
  );
});

test('an answered question goes with its old wording, one that is not on the path does not', () => {
  const asked = { linkId: 'sr-room-noise', question: 'Is the room loud?' } as const;
  const elsewhere = { linkId: 'sc-backpack', question: 'Is the bag packed?' } as const;
  const { answeredAs } = summarise(questionnaire, responses, [asked, elsewhere]);
  expect(answeredAs).toEqual([asked]);
});

function ask(key: AskKey, more: Partial<Ask> = {}): Ask {
  const bare = { about: [], places: [], health: [], isPrivate: false, ticked: true };
  return { id: key, key, ...bare, ...more };
}

function emptyCell(setting: MapCell['setting']): MapCell {
  return { setting, marks: [] };
}

function lineOf(line: Ask) {
  return { kind: 'ask', ask: line, id: line.id, ...untold } as const;
}
