import { answers, details, domainNote, family, tried } from './build.ts';

export const leoLocker = family({
  title: 'Leo is in grade 7: his locker, the hallway and homework, partly in his own words.',
  child: {
    nickname: 'Leo',
    grade: '7',
    informant: 'together',
    seenAt: ['home', 'drop-off', 'homework'],
    meetingDate: '2026-12-10',
  },
  answers: answers({
    'goes-well': ['fm-tell-vs-write', 'fm-keyboard', 'sr-light-visual', 'st-ask-help'],
    'sometimes-hard': ['sr-after-school', 'sc-pe-change', 'sc-materials', 'st-switch-place'],
    'often-hard': ['sc-locker', 'sc-plan-time', 'st-hallway'],
    'not-seen': ['fm-copying', 'sr-room-noise', 'st-group-work'],
  }),
  domainNotes: {
    sensory: domainNote({
      helps: 'A snack and his music before any homework talk',
      childSays: 'Give me half an hour and I am a person again.',
    }),
    'self-care': domainNote({
      inPlace: ['routine'],
      helps: 'One folder for all homework, packed on the kitchen table before bed',
      childSays: 'I know the combination. My fingers forget it when people are waiting.',
    }),
    social: domainNote({
      inPlace: ['helper'],
      childSays: 'The stairs by the gym are like a river and I am a salmon.',
    }),
  },
  strengths: {
    chosen: ['builder', 'keeps-trying'],
    own: 'Can take a bike apart and put it back together without a video.',
    hopes: 'To get to class with the right book and without running.',
  },
  topics: ['sc-locker', 'st-hallway'],
  details: {
    'sc-locker': details({
      where: ['hallway', 'gym', 'child-told'],
      effects: ['out-of-time', 'embarrassed'],
      effectNote: 'He carries every book all day so that he can skip the lock.',
      since: 'change',
      better: ['quiet', 'tool-seat'],
      tried: [
        tried('Practice with a spare lock on the porch', {
          where: 'home',
          howLong: 'weeks',
          helped: 'a-bit',
        }),
        tried('A lock with letters in place of the dial', {
          where: 'school',
          howLong: 'days',
          helped: 'yes',
        }),
      ],
      example:
        'Second week of school: the dial jammed, the hall emptied, and he walked in late to math.',
      hope: 'By winter break he opens it on his own between classes.',
    }),
    'st-hallway': details({
      where: ['hallway'],
      effects: ['misses-part'],
      better: ['friend'],
      betterNote: 'Leaving class a minute early with Omar works well.',
      example: 'He waits by the fountain until the crowd is gone.',
    }),
  },
});
