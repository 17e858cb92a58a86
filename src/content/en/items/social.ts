import type { ItemWords } from '../../types.ts';

/** The words of the items about being with others, keyed by linkId, in the order asked. */
export const socialItems = {
  'st-personal-space': {
    completion: {
      'K-2': 'leaves some space around other kids',
      '3-5': 'leaves some space around other kids',
      '6-8': 'leaves some space around other people',
      '9-12': 'leaves some space around other people',
    },
    hint: {
      'K-2': 'Think of the line or the rug. It may feel good to all, or too close.',
      '3-5': 'What feels close is not the same in each family. Does it work for the kids nearby?',
      '6-8':
        'What feels close is not the same in each family. Do others seem at ease, or step back?',
      '9-12':
        'What feels close is not the same in each family. Does it work for all, or feel too near?',
    },
    short: 'personal space around others',
  },
  'st-hallway': {
    completion: {
      'K-2': 'walks down a busy hallway',
      '3-5': 'walks down a busy hallway to the right room',
      '6-8': 'gets down a busy hallway to the next class',
      '9-12': 'gets down a busy hallway to the next class',
    },
    hint: {
      'K-2':
        'Your child may walk along with the class. Or they may stop, run, or hold on to someone.',
      '3-5':
        'Think of noise, bumps, and turns. Your child may find the way, or end up somewhere else.',
      '6-8': 'It may be fun to see friends. Or it may be loud, full, and hard to be on time.',
      '9-12': 'Your teen may know the way and the time. Or they may wait for the crowd to clear.',
    },
    short: 'getting through a busy hallway',
  },
  'st-switch-task': {
    completion: {
      'K-2': 'stops one thing and starts the next',
      '3-5': 'stops one thing and starts the next',
      '6-8': 'stops one task and starts the next',
      '9-12': 'stops one task and starts the next',
    },
    hint: {
      'K-2':
        'For example, from play to clean-up. It may be quick, or need a song, a hand, or time.',
      '3-5': 'For example, from reading to math. Your child may move on, or want to finish first.',
      '6-8': 'For example, from a game to homework. The switch may be quick, or take a long time.',
      '9-12':
        'For example, from a phone to an essay. The switch may be quick, or take a long time.',
    },
    short: 'stopping one thing and starting the next',
  },
  'st-switch-place': {
    completion: {
      'K-2': 'goes from one room to another',
      '3-5': 'goes from class to gym, art, or music',
      '6-8': 'goes from one class and teacher to the next',
      '9-12': 'goes from one class and teacher to the next',
    },
    hint: {
      'K-2':
        'Think of gym, music, or the lunchroom. Your child may walk right in, or stay at the door.',
      '3-5': 'Each room has its own sounds and rules. Your child may settle fast, or need time.',
      '6-8': 'Each teacher may want things done another way. It may be easy, or hard to remember.',
      '9-12': 'Each class has its own rules and pace. Your teen may settle in fast, or need time.',
    },
    short: 'moving from one room or teacher to another',
  },
  'st-change-plan': {
    completion: 'has a change of plan in the day',
    hint: {
      'K-2': 'Think of a drill, a trip, or a new seat. Is it fun, or does it bring tears?',
      '3-5':
        'Think of a trip or a sub (a teacher who fills in). It may be fine, or feel like too much.',
      '6-8':
        'Think of a new seat or a sub (a teacher who fills in). It may be fine, or upset the day.',
      '9-12':
        'Think of a new room, a drill, or a sub (a teacher who fills in). Is it easy to go along, or hard?',
    },
    short: 'handling a change of plan',
  },
  'st-arrive-leave': {
    completion: {
      'K-2': 'gets to school and goes home',
      '3-5': 'gets to school and goes home',
      '6-8': 'gets to school and back home',
      '9-12': 'gets to school and back home',
    },
    hint: {
      'K-2':
        'Think of the bus, the car, and the school door. It may start with a wave, or with tears.',
      '3-5': 'Think of the bus line, the ride, and the school door. Is it calm, or loud and hard?',
      '6-8': 'Think of the bus, a walk, or a car ride. It may be a calm time, or a hard one.',
      '9-12': 'Think of the bus, a walk, or a car ride. Is it smooth and on time, or hard?',
    },
    short: 'getting to school and back home',
  },
  'st-group-work': {
    completion: {
      'K-2': 'works at a table with a group',
      '3-5': 'works in a group',
      '6-8': 'works in a group',
      '9-12': 'works on a group project',
    },
    hint: {
      'K-2': 'Think of sharing crayons and space. It may be fun, or too close and too loud.',
      '3-5':
        'A group can be loud and full of surprises. Your child may join in, take over, or pull back.',
      '6-8': 'A group can be loud and full of surprises. Your child may share ideas, or go quiet.',
      '9-12':
        'Plans and people can change fast. Your teen may share the work, do it all, or go quiet.',
    },
    short: 'working in a group',
  },
  'st-games-turns': {
    completion: {
      'K-2': 'plays games with turns',
      '3-5': 'plays games with turns and rules',
      '6-8': 'plays games with rules',
    },
    hint: {
      'K-2': 'Think of tag or a board game. Waiting and losing may be fine, or may end the game.',
      '3-5': 'Think of kickball or cards. Your child may play to the end, or leave when they lose.',
      '6-8': 'Think of a ball game or a card game. Is a loss soon over, or does it last all day?',
    },
    short: 'playing games with turns and rules',
  },
  'st-free-time': {
    completion: {
      'K-2': 'has free play at recess',
      '3-5': 'has free time at recess',
      '6-8': 'has free time with other kids',
      '9-12': 'has free time between classes or at lunch',
    },
    hint: {
      'K-2':
        'Recess is the play break. Your child may find a friend and a game, or walk around alone.',
      '3-5': 'Recess is the play break. Your child may know what to do, or stay by an adult.',
      '6-8': 'Your child may find a friend and something to do. Or they may not know where to go.',
      '9-12': 'Your teen may have a place and people to be with. Or the time may feel long.',
    },
    short: 'finding something to do at free time',
  },
  'st-move-play': {
    completion: {
      'K-2': 'runs, climbs, or plays ball with others',
      '3-5': 'joins in running and ball games',
      '6-8': 'joins in gym class or a team game',
      '9-12': 'joins in gym class or a sport',
    },
    hint: {
      'K-2': 'Think of slides, stairs, and a ball. It may be a joy, or your child may watch.',
      '3-5': 'Your child may run right in. Or they may trip, tire soon, or stay at the side.',
      '6-8':
        'Gym is sports class, or PE. Your child may join the game, or ask to stay on the bench.',
      '9-12': 'Gym is sports class, or PE. It may feel good, or feel like too much.',
    },
    short: 'joining in active play or gym class',
  },
  'st-lunch-social': {
    completion: 'sits and talks with others at lunch',
    hint: {
      'K-2': 'You might hear names of friends from lunch. Or your child may say they sit alone.',
      '3-5': 'Your child may have a seat with friends. Or it may be hard to find a place.',
      '6-8': 'Lunch may be the best part of the day. Or your child may spend it alone.',
      '9-12': 'Your teen may have people to eat with. Or they may choose a quiet place.',
    },
    short: 'sitting and talking with others at lunch',
  },
  'st-ask-help': {
    completion: {
      'K-2': 'asks a grown-up for help or a break',
      '3-5': 'asks an adult for help or a break',
      '6-8': 'asks an adult for help, a break, or a tool',
      '9-12': 'asks an adult for help, a break, or a tool',
    },
    hint: {
      'K-2': 'Your child may say it, point, or use a card. Or they may wait for someone to see.',
      '3-5': 'Your child may raise a hand or use a card. Or they may sit and wait.',
      '6-8': 'Your child may ask in class or after. Or you may hear about it only at home.',
      '9-12': 'Your teen may ask in person or by email. Or they may try to do it alone.',
    },
    short: 'asking an adult for help or a break',
  },
  'st-roles-next': {
    completion: {
      '6-8': 'joins a club or takes on a class job',
      '9-12': 'joins a club, a job, or their own school meeting',
    },
    hint: {
      '6-8': 'For example, a club, a team, or a talk to the class. Is it fun, or too much?',
      '9-12':
        'Your teen may speak up about their own plans. Or they may leave the talking to adults.',
    },
    short: 'joining clubs, jobs, or meetings about their plan',
  },
} satisfies Record<string, ItemWords>;
