import { answers, details, domainNote, family, tried } from './build.ts';

export const onlyHome = family({
  title: 'Nadia in grade 4 holds it together at school; what is hard is seen at home only.',
  child: { nickname: 'Nadia', grade: '4', seenAt: ['home', 'homework'] },
  coverage: { domains: ['sensory', 'self-care'], length: 'full' },
  answers: answers({
    'goes-well': ['sr-seat-feel', 'sr-move-settle', 'sc-backpack', 'sc-coat-shoes'],
    'sometimes-hard': ['sr-clothing-touch'],
    'often-hard': ['sr-after-school', 'sc-homework-loop'],
    'not-seen': ['sr-room-noise', 'sr-breaks-tools', 'sc-daily-steps', 'sc-open-lunch'],
  }),
  domainNotes: {
    sensory: domainNote({
      inPlace: ['break'],
      helps: 'The blue tent in her room, with the curtain closed',
      childSays: 'I use up all my nice at school.',
    }),
  },
  strengths: {
    chosen: ['art', 'notices'],
    own: 'Draws maps of places that do not exist, with train lines.',
  },
  topics: ['sr-after-school', 'sc-homework-loop', 'sr-clothing-touch'],
  details: {
    'sr-after-school': details({
      where: ['home'],
      effects: ['upset', 'energy'],
      since: 'school-year',
      better: ['quiet', 'after-moving'],
      tried: [
        tried('Walking the long way with the dog', {
          where: 'home',
          howLong: 'weeks',
          helped: 'yes',
        }),
      ],
      example: 'The wrong cup on Monday meant an hour of tears, then sleep at five.',
      hope: 'To find out what the last hour of her school day is like.',
    }),
    'sc-homework-loop': details({
      where: ['home'],
      effects: ['unfinished'],
      betterNote: 'Doing it before school, after a good night',
    }),
    'sr-clothing-touch': details({
      where: ['home'],
      effects: ['out-of-time'],
      example: 'Socks came off in the car again and we turned back for the seamless ones.',
    }),
  },
});
