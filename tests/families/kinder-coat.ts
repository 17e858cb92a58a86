import { answers, details, domainNote, family, tried } from './build.ts';

export const kinderCoat = family({
  title: 'A grandmother writes about Bea in kindergarten; restroom clothes stay off school pages.',
  child: {
    nickname: 'Bea',
    grade: 'K',
    informant: 'grandparent',
    seenAt: ['home', 'drop-off'],
    meetingDate: '2026-12-15',
  },
  answers: answers({
    'goes-well': ['fm-tell-vs-write', 'sr-seat-feel', 'sr-calm-back', 'st-games-turns'],
    'sometimes-hard': ['fm-pencil-comfort', 'sc-open-lunch', 'sc-restroom-clothes'],
    'often-hard': ['sc-coat-shoes', 'sc-daily-steps'],
    'not-seen': ['fm-class-tools', 'sr-sudden-sound', 'st-switch-task', 'st-ask-help'],
  }),
  domainNotes: {
    'self-care': domainNote({
      inPlace: ['helper', 'routine'],
      helps: 'A loop of ribbon on the zipper pull',
      childSays: 'I can do it if nobody looks.',
    }),
  },
  strengths: {
    chosen: ['animals', 'helps-at-home', 'curious'],
    own: 'Knows every hen in our yard by name.',
    hopes: 'Let her be first out to recess for once.',
  },
  topics: ['sc-coat-shoes', 'sc-restroom-clothes', 'sc-open-lunch'],
  details: {
    'sc-coat-shoes': details({
      where: ['hallway', 'home'],
      effects: ['out-of-time', 'needs-adult'],
      since: 'school-year',
      better: ['morning'],
      tried: [tried('The coat flip trick on the rug', { where: 'home', howLong: 'days' })],
      example: 'On Friday the class was already at the swings when her second boot went on.',
      hope: 'Coat and boots on by herself before the snow comes.',
    }),
    'sc-restroom-clothes': details({
      where: ['bathroom', 'child-told'],
      effects: ['embarrassed'],
      betterNote: 'Soft waistbands with no snap',
      example: 'She came home in her spare leggings and asked me to keep it between us.',
      hope: 'A quiet hand with buttons from someone she trusts.',
    }),
    'sc-open-lunch': details({
      where: ['cafeteria'],
      effects: ['needs-adult'],
      example: 'The milk carton stayed shut and came back in her lunch box.',
    }),
  },
});
