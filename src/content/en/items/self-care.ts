import type { ItemWords } from '../../types.ts';

/** The words of the items about taking care of self, keyed by linkId, in the order asked. */
export const selfCareItems = {
  'sc-backpack': {
    completion: {
      'K-2': 'packs, zips, and carries a backpack',
      '3-5': 'packs, carries, and unpacks a backpack',
      '6-8': 'packs and carries a full backpack',
      '9-12': 'packs and carries a full backpack',
    },
    hint: {
      'K-2':
        'Think of the zipper, the straps, and the lunch box. It may be quick, or need a helper.',
      '3-5': 'You might see a bag that is ready to go. Or papers may get bent or left at home.',
      '6-8':
        'Think of books, a laptop, and gym clothes. Is it all there, and is the bag too heavy?',
      '9-12':
        'Your teen may have what each class needs. Or the bag may be very heavy, or half empty.',
    },
    short: 'packing and carrying a backpack',
  },
  'sc-coat-shoes': {
    completion: {
      'K-2': 'gets a coat and shoes on and off',
      '3-5': 'gets a coat, shoes, or boots on and off',
    },
    hint: {
      'K-2':
        'Think of zippers, boots, mittens, or a head covering. It may be quick, or need a helper.',
      '3-5': 'Think of laces or a stuck zipper. It may be quick, or use up recess time.',
    },
    short: 'getting a coat and shoes on and off',
  },
  'sc-restroom-clothes': {
    completion: {
      'K-2': 'handles pants, buttons, or zippers in the restroom',
      '3-5': 'handles buttons, zippers, or a belt in the restroom',
      '6-8': 'handles buttons, zippers, or a belt in the restroom',
    },
    hint: {
      'K-2': 'Think of a snap, tights, or a long dress. It may be easy, or need a helper.',
      '3-5': 'Your child may be in and out fast. Or they may pick soft pants each day.',
      '6-8': 'Think of a belt, layers, or a team uniform. Is it easy, or does it take too long?',
    },
    short: 'handling clothes in the restroom',
  },
  'sc-restroom-use': {
    completion: {
      'K-2': 'uses the restroom at school',
      '3-5': 'uses the restroom at school',
      '6-8': 'uses the school restroom',
      '9-12': 'uses the school restroom',
    },
    hint: {
      'K-2': 'Your child may go as soon as they need to. Or they may wait until home.',
      '3-5': 'Think of asking to go, the noise, and the locks. Your child may go, or wait all day.',
      '6-8':
        'Think of short breaks and full restrooms. Your child may go in time, or hold it all day.',
      '9-12': 'Your teen may go between classes. Or they may drink less so that they can wait.',
    },
    short: 'using the school restroom',
  },
  'sc-wash-groom': {
    completion: {
      'K-2': 'washes hands or wipes a runny nose',
      '3-5': 'washes up at school',
      '6-8': 'takes care of their body at school',
      '9-12': 'takes care of their body at school',
    },
    hint: {
      'K-2':
        'Think of soap, tissues, or washing with water after the toilet. Is it easy, or left out?',
      '3-5':
        'Think of hands, face, or washing with water after the toilet. It may be easy, or take a reminder.',
      '6-8':
        'Think of deodorant, period care, or washing with water. Is there time and a private place?',
      '9-12':
        'Think of a wash after gym, period care, or shaving. Is there time and a private place?',
    },
    short: 'washing up and body care at school',
  },
  'sc-open-lunch': {
    completion: {
      'K-2': 'opens a milk carton, wrappers, or a lunch box',
      '3-5': 'opens milk cartons, wrappers, and bottles',
    },
    hint: {
      'K-2': 'Think of a straw, a lid, or a zip bag. It may pop open, or wait for a helper.',
      '3-5': 'A tight lid may be no trouble. Or some food may stay shut and come back home.',
    },
    short: 'opening milk cartons, wrappers, and lunch boxes',
  },
  'sc-lunch-line': {
    completion: {
      'K-2': 'gets lunch and finds a seat',
      '3-5': 'gets through the lunch line and finds a seat',
      '6-8': 'gets lunch and finds a seat in time to eat',
      '9-12': 'gets lunch and finds a place in time to eat',
    },
    hint: {
      'K-2': 'Think of a tray to carry and a full room. There may be time to eat, or very little.',
      '3-5':
        'Think of a tray, a number to type in, and a full room. Is it smooth, or too much at once?',
      '6-8': 'Think of long lines and full tables. There may be time to eat, or only a few bites.',
      '9-12': 'Your teen may know just what to do. Or the line and the crowd may mean no lunch.',
    },
    short: 'getting lunch and a seat in time',
  },
  'sc-eat-tools': {
    completion: 'eats lunch at school',
    hint: {
      'K-2': 'A fork, a spoon, hands, or chopsticks are all fine. Does it work for your child?',
      '3-5': 'Hands, chopsticks, or a fork are all fine. Eating may be easy, or slow and hard.',
      '6-8':
        'Hands, chopsticks, or a fork are all fine. Your child may eat with ease, or skip lunch.',
    },
    short: 'eating lunch at school',
  },
  'sc-materials': {
    completion: {
      'K-2': 'keeps track of crayons, papers, and folders',
      '3-5': 'keeps track of pencils, papers, and folders',
      '6-8': 'keeps track of papers, books, and a charger',
      '9-12': 'keeps track of papers, books, and a charger',
    },
    hint: {
      'K-2': 'Things may go back to their place. Or they may end up on the floor.',
      '3-5': 'You might see a desk where things are easy to find. Or there may be a long search.',
      '6-8': 'Papers may be in the right folder. Or they may turn up late, bent, or at home.',
      '9-12': 'Your teen may have what each class needs. Or there may be a long search.',
    },
    short: 'keeping track of school things',
  },
  'sc-locker': {
    completion: 'opens and uses a locker',
    hint: {
      '6-8':
        'Think of the lock, the books, and the bell. It may be quick, or make your child late.',
      '9-12': 'It may work well between classes. Or all the books may stay in the bag.',
    },
    short: 'opening and using a locker',
  },
  'sc-pe-change': {
    completion: {
      '3-5': 'changes shoes or clothes for gym',
      '6-8': 'changes clothes for gym in the time given',
      '9-12': 'changes clothes for gym in the time given',
    },
    hint: {
      '3-5':
        'Gym is sports class, or PE. Your child may be quick, or still tie shoes as it starts.',
      '6-8':
        'Think of a loud, full room and a short time. Is it quick, or does gym start without them?',
      '9-12':
        'Think of time, crowds, and a private place. It may be fine, or make your teen skip gym.',
    },
    short: 'changing clothes for gym',
  },
  'sc-daily-steps': {
    completion: {
      'K-2': 'does the steps of the school day',
      '3-5': 'does the usual steps of the school day',
      '6-8': 'does the usual steps of the school day',
    },
    hint: {
      'K-2':
        'Think of coat off, unpack, line up, pack up. Your child may know what is next, or need reminders.',
      '3-5':
        'For example, unpack, hand in work, line up, pack up. Is it smooth, or are steps left out?',
      '6-8':
        'For example, hand in work, write homework down, pack up. Is it smooth, or are steps left out?',
    },
    short: 'doing the usual steps of the day',
  },
  'sc-homework-loop': {
    completion: 'gets homework home, done, and back to school',
    hint: {
      '3-5':
        'Think of the folder, the table, and the bag. Which step is easy, and which gets stuck?',
      '6-8': 'It may all be handed in on time. Or it may be done, but stay in the bag.',
      '9-12': 'Work may be sent in on time. Or it may be half done, or done and not sent.',
    },
    short: 'getting homework home, done, and back',
  },
  'sc-plan-time': {
    completion: 'keeps track of due dates and the day’s plan',
    hint: {
      '6-8':
        'Think of which class comes next and what is due. Your child may know, or be surprised.',
      '9-12': 'Your teen may use a list or a phone. Or due dates may come as a surprise.',
    },
    short: 'keeping track of time and due dates',
  },
} satisfies Record<string, ItemWords>;
