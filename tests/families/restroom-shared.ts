import { answers, details, domainNote, family, tried } from './build.ts';

export const restroomShared = family({
  title: 'Sam is in grade 1; the foster parent wants the school to read about the restroom.',
  child: {
    nickname: 'Sam',
    grade: '1',
    informant: 'foster-parent',
    seenAt: ['home', 'drop-off', 'school-visits'],
  },
  coverage: { length: 'full' },
  answers: answers({
    'goes-well': ['fm-pencil-comfort', 'fm-class-tools', 'sc-backpack', 'st-move-play'],
    'sometimes-hard': ['sr-sudden-sound', 'sc-restroom-clothes', 'st-ask-help'],
    'often-hard': ['sc-restroom-use'],
    'not-seen': ['sr-room-noise', 'st-hallway'],
  }),
  domainNotes: {
    sensory: domainNote({ helps: 'Paper towels in place of the loud hand dryer' }),
    'self-care': domainNote({
      inPlace: ['routine'],
      helps: 'Going right after breakfast, with no hurry',
      childSays: 'The big kids bang on the door.',
    }),
  },
  strengths: { chosen: ['kind', 'sports'], hopes: 'That Sam can drink water at school again.' },
  health: ['bladder-bowel'],
  topics: ['sc-restroom-use'],
  details: {
    'sc-restroom-use': details({
      where: ['bathroom', 'child-told'],
      effects: ['avoids', 'tired-sore'],
      effectNote: 'Holds it from the bus in the morning until our own front door.',
      since: 'change',
      better: ['quiet', 'people'],
      healthTick: true,
      tried: [
        tried('A pass for the restroom by the nurse', {
          where: 'school',
          howLong: 'days',
          helped: 'yes',
        }),
      ],
      example: 'Last Thursday the lunch drink came home full, for the third day in a row.',
      hope: 'A safe place to go at the same time each day.',
    }),
  },
  sharing: { includePrivate: true },
});
