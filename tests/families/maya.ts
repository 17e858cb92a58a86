import { answers, details, domainNote, family, tried } from './build.ts';

export const maya = family({
  title: 'Maya is in grade 2; her parent walks the full path and brings three topics.',
  child: {
    nickname: 'Maya',
    grade: '2',
    informant: 'parent',
    seenAt: ['home', 'drop-off', 'homework'],
    meetingDate: '2026-12-03',
  },
  coverage: { length: 'full' },
  answers: answers({
    'goes-well': [
      'fm-class-tools',
      'fm-keyboard',
      'sr-light-visual',
      'sr-clothing-touch',
      'sr-seat-feel',
      'sc-backpack',
      'sc-coat-shoes',
      'sc-restroom-clothes',
      'sc-daily-steps',
      'st-personal-space',
      'st-arrive-leave',
      'st-move-play',
    ],
    'sometimes-hard': [
      'fm-pencil-comfort',
      'fm-copying',
      'sr-room-noise',
      'sr-after-school',
      'sc-open-lunch',
      'st-switch-task',
      'st-games-turns',
    ],
    'often-hard': ['fm-hand-stamina', 'fm-tell-vs-write', 'fm-writing-start', 'sr-sudden-sound'],
    'not-seen': ['sr-crowd-touch', 'sr-breaks-tools', 'st-hallway', 'st-group-work', 'st-ask-help'],
  }),
  domainNotes: {
    'fine-motor': domainNote({
      inPlace: ['break'],
      helps: 'Short breaks during writing',
      childSays: 'My hand gets grumpy before my story is done.',
    }),
    sensory: domainNote({
      inPlace: ['seat', 'warning'],
      helps: 'Sitting away from the door at lunch',
      childSays: 'I like the bell better when I can see the clock.',
    }),
    'self-care': domainNote({ inPlace: ['routine'] }),
    social: domainNote({
      helps: 'A heads-up two minutes before a change',
      childSays: 'Sometimes they start the game and I do not know the rules yet.',
    }),
  },
  strengths: {
    chosen: ['storyteller', 'kind', 'memory'],
    own: 'Makes up plays with her cousins and finds a part for everyone.',
    hopes: 'We hope she keeps loving stories, and that school gets to see them too.',
  },
  health: ['pain', 'vision'],
  topics: ['fm-hand-stamina', 'sr-sudden-sound', 'st-games-turns'],
  details: {
    'fm-hand-stamina': details({
      where: ['classroom', 'home'],
      effects: ['unfinished', 'tired-sore'],
      since: 'school-year',
      betterNote: 'When she tells the story first',
      tried: [
        tried('A soft pencil grip', { where: 'home', howLong: 'weeks', helped: 'a-bit' }),
        tried('Typing one page', { where: 'school', howLong: 'days', helped: 'yes' }),
      ],
      example:
        'Tuesday: five good sentences out loud, one on paper, then she shook her hand and cried.',
      hope: 'She can show what she knows, on paper or another way.',
    }),
    'sr-sudden-sound': details({
      where: ['cafeteria', 'hallway', 'gym'],
      effects: ['misses-part', 'avoids'],
      effectNote: 'Eats little on the days she expects an alarm.',
      better: ['warning'],
      tried: [tried('Headphones in her cubby', { where: 'school', helped: 'too-soon' })],
      example: 'Covered her ears at the fire drill and did not want to go back in.',
    }),
    'st-games-turns': details({
      where: ['playground'],
      effects: ['left-out'],
      better: ['friend'],
      example: 'At recess she watched tag from the bench, though she had run there first.',
    }),
  },
});
