import { answers, details, domainNote, family, tried } from './build.ts';

export const amaraSenior = family({
  title: 'Amara in grade 11 answers together with her mother and looks ahead to what comes next.',
  child: {
    nickname: 'Amara',
    grade: '11',
    informant: 'together',
    seenAt: ['home', 'homework', 'school-visits', 'activities'],
    meetingDate: '2027-01-14',
  },
  coverage: { length: 'full', extras: true },
  answers: answers({
    'goes-well': [
      'fm-readable-writing',
      'fm-tell-vs-write',
      'fm-keyboard',
      'fm-voice-tools',
      'sr-clothing-touch',
      'sr-seat-feel',
      'sr-calm-back',
      'sc-backpack',
      'sc-restroom-use',
      'sc-wash-groom',
      'sc-locker',
      'sc-pe-change',
      'st-personal-space',
      'st-group-work',
      'st-lunch-social',
    ],
    'sometimes-hard': [
      'fm-hand-stamina',
      'fm-writing-start',
      'sr-room-noise',
      'sr-lunch-senses',
      'sc-materials',
      'sc-homework-loop',
      'st-change-plan',
      'st-ask-help',
      'st-roles-next',
    ],
    'often-hard': ['fm-writing-pace', 'fm-copying', 'sr-stay-with-task', 'sc-plan-time'],
    'not-seen': ['fm-class-tools', 'sr-crowd-touch', 'st-switch-place'],
  }),
  domainNotes: {
    'fine-motor': domainNote({
      inPlace: ['tool'],
      helps: 'Slides shared before class, so she listens and adds only a few words',
      childSays: 'I can follow the lecture or I can write it down. Pick one.',
    }),
    sensory: domainNote({
      inPlace: ['seat', 'break'],
      childSays: 'The library in fourth period is where my best work happens.',
    }),
    'self-care': domainNote({
      inPlace: ['routine'],
      helps: 'Sunday planning with tea: one calendar for school, work and choir',
    }),
    social: domainNote({
      helps: 'Mr. Okafor tells her about schedule changes by message',
      childSays: 'I want to run part of my own meeting this time.',
    }),
  },
  strengths: {
    chosen: ['languages', 'music', 'notices', 'calm'],
    own: 'Leads the alto section and interprets for her grandmother at the pharmacy.',
    hopes: 'A plan for after graduation that Amara wrote herself.',
  },
  topics: ['sc-plan-time', 'fm-copying', 'st-roles-next'],
  details: {
    'sc-plan-time': details({
      where: ['classroom', 'home', 'teacher-told'],
      effects: ['unfinished', 'upset'],
      effectNote: 'Three due dates in one week turn into none handed in.',
      since: 'school-year',
      better: ['warning', 'shorter'],
      tried: [
        tried('A wall calendar with a color for each class', {
          where: 'home',
          howLong: 'term',
          helped: 'a-bit',
        }),
        tried('Phone reminders she sets by voice', {
          where: 'both',
          howLong: 'weeks',
          helped: 'yes',
        }),
      ],
      example: 'The history project was done in her head in October and on paper the night before.',
      hope: 'Big projects split into small dates that we all can see.',
    }),
    'fm-copying': details({
      where: ['classroom'],
      effects: ['misses-part'],
      betterNote: 'Guided notes with blanks, as in chemistry',
      tried: [tried('Photos of the board', { where: 'school', howLong: 'days', helped: 'no' })],
      hope: 'One way of getting notes that works in every class.',
    }),
    'st-roles-next': details({
      where: ['home', 'child-told'],
      effects: ['avoids'],
      since: 'as-long-as-known',
      better: ['people'],
      example: 'She wrote to two colleges and then could not press send.',
      hope: 'Someone at school to practice interviews with.',
    }),
  },
});
