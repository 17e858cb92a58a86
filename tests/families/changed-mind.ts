import { answers, details, domainNote, family, tried } from './build.ts';

// Every text that must stay out of every output holds the marker word SETASIDE. Each one was
// typed at a time when it was asked: before an answer, the grade or what to cover was changed.
export const changedMind = family({
  title: 'Iris in grade 5: her parent changed answers, grade and topics, so much is set aside.',
  child: { nickname: 'Iris', grade: '5', seenAt: ['home', 'homework'] },
  coverage: { domains: ['fine-motor', 'self-care', 'social'], length: 'full' },
  answers: answers({
    'goes-well': ['fm-hand-stamina', 'fm-keyboard', 'sc-pe-change', 'st-move-play'],
    'sometimes-hard': ['fm-writing-pace', 'st-switch-task', 'st-lunch-social'],
    'often-hard': [
      'sc-materials',
      // Off the path: a domain no longer covered, another grade, an extra item.
      'sr-sudden-sound',
      'sr-light-visual',
      'sc-locker',
      'sc-plan-time',
      'st-roles-next',
      'fm-small-parts',
    ],
    'not-seen': ['st-group-work', 'sr-room-noise'],
  }),
  domainNotes: {
    'fine-motor': domainNote({ helps: 'Graph paper for long division', inPlace: ['tool'] }),
    sensory: domainNote({
      inPlace: ['break'],
      helps: 'SETASIDE a corner with cushions, from when the senses were still covered',
      childSays: 'SETASIDE the gym echoes like a cave',
    }),
    social: domainNote({ childSays: 'I am fine once I know who my partner is.' }),
  },
  strengths: { chosen: ['memory'], own: 'Learns whole songs after hearing them twice.' },
  topics: ['fm-hand-stamina', 'fm-writing-pace', 'sr-sudden-sound', 'sc-locker', 'sc-materials'],
  details: {
    'fm-writing-pace': details({
      where: ['classroom'],
      effects: ['out-of-time'],
      example: 'In the spelling race she had the words but not the minutes.',
      hope: 'Fewer problems on the page, and the same thinking.',
    }),
    'sc-materials': details({
      where: ['home'],
      betterNote: 'A tray by the door for what goes back to school',
    }),
    // Later answered "goes well".
    'fm-hand-stamina': details({
      where: ['classroom'],
      effects: ['tired-sore'],
      effectNote: 'SETASIDE her fingers ached by the end of a page',
      since: 'sudden',
      betterNote: 'SETASIDE better with a thick marker',
      healthTick: true,
      tried: [tried('SETASIDE squeezing a sponge in the bath', { where: 'home', helped: 'a-bit' })],
      example: 'SETASIDE on her birthday she stopped after the third thank-you card',
      hope: 'SETASIDE that she writes a whole letter',
    }),
    // Later "not seen", and so no longer a topic.
    'st-group-work': details({
      where: ['classroom'],
      effects: ['left-out'],
      example: 'SETASIDE the volcano poster was made by the other three',
    }),
    // Still hard, but no longer a topic.
    'st-switch-task': details({
      since: 'lost',
      betterNote: 'SETASIDE a song that ends when the work ends',
    }),
    // The answer was cleared.
    'fm-copying': details({
      healthTick: true,
      hope: 'SETASIDE to copy a line without looking up five times',
    }),
    // The domain is no longer covered.
    'sr-sudden-sound': details({
      where: ['gym', 'cafeteria'],
      since: 'sudden',
      example: 'SETASIDE the buzzer at the game sent her under the bleachers',
    }),
    // Asked from grade 6 on.
    'sc-locker': details({
      where: ['hallway'],
      effectNote: 'SETASIDE the lock was too stiff for her',
      tried: [tried('SETASIDE a key in place of the dial', { where: 'school', howLong: 'weeks' })],
    }),
  },
  questionsOff: ['teacher.unseen/sr-room-noise', 'teacher.who-else'],
});
