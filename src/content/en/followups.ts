import type { DomainId, Grade, GradeBand, Setting } from '../../questions/types.ts';
import type {
  Answer,
  Better,
  Effect,
  Informant,
  InPlace,
  SeenAt,
  Since,
  Strength,
  Tried,
  Where,
} from '../../responses/types.ts';

const settings = {
  bus: 'Bus or car ride',
  hallway: 'Hallway',
  classroom: 'Classroom',
  cafeteria: 'Cafeteria',
  playground: 'Playground',
  gym: 'Gym',
  bathroom: 'Restroom',
  home: 'Home',
} satisfies Record<Setting, string>;

/** The words of the choices that the questions need: answers, chips, grades, titles of the parts. */
export const firstFollowups = {
  answers: {
    'goes-well': 'Goes well',
    'sometimes-hard': 'Sometimes hard',
    'often-hard': 'Often hard',
    'not-seen': 'I haven’t seen this',
  } satisfies Record<Answer, string>,
  informants: {
    parent: 'Parent',
    grandparent: 'Grandparent',
    'foster-parent': 'Foster parent',
    'other-adult': 'Another adult who cares for the child',
    together: 'My child and I together',
    teacher: 'Teacher',
  } satisfies Record<Informant, string>,
  seenAt: {
    home: 'At home',
    'drop-off': 'At drop-off and pick-up',
    homework: 'At homework time',
    'school-visits': 'On visits to the school',
    activities: 'At sports, clubs, or other activities',
  } satisfies Record<SeenAt, string>,
  inPlace: {
    seat: 'A seat that works',
    break: 'A break',
    tool: 'A tool or a device',
    helper: 'A helper',
    routine: 'A set routine',
    warning: 'Being told before a change',
  } satisfies Record<InPlace, string>,
  strengths: {
    kind: 'Kind to others',
    curious: 'Curious',
    storyteller: 'Tells great stories',
    builder: 'Builds things',
    funny: 'Funny',
    'keeps-trying': 'Keeps trying',
    memory: 'Good memory',
    animals: 'Loves animals',
    music: 'Loves music',
    sports: 'Loves sports',
    art: 'Loves art',
    'helps-at-home': 'Helps at home',
    languages: 'Speaks more than 1 language',
    notices: 'Notices details',
    calm: 'Stays calm when things go wrong',
  } satisfies Record<Strength, string>,
  grades: {
    K: 'Kindergarten',
    '1': 'Grade 1',
    '2': 'Grade 2',
    '3': 'Grade 3',
    '4': 'Grade 4',
    '5': 'Grade 5',
    '6': 'Grade 6',
    '7': 'Grade 7',
    '8': 'Grade 8',
    '9': 'Grade 9',
    '10': 'Grade 10',
    '11': 'Grade 11',
    '12': 'Grade 12',
  } satisfies Record<Grade, string>,
  domains: {
    'fine-motor': 'Hands and writing',
    sensory: 'Senses and staying calm',
    'self-care': 'Taking care of self',
    social: 'Being with others',
  } satisfies Record<DomainId, string>,
  domainsFormal: {
    'fine-motor': 'Fine motor and handwriting',
    sensory: 'Sensory processing and regulation',
    'self-care': 'Self-care and daily routines',
    social: 'Social participation and transitions',
  } satisfies Record<DomainId, string>,
  domainIntros: {
    'fine-motor':
      'This part is about writing, tools, and what hands do at school. Think about the last month.',
    sensory:
      'This part is about sounds, lights, touch, moving, and calming down. Think about the last month.',
    'self-care':
      'This part is about bags, clothes, lunch, the restroom, and daily steps. Some of it is private. You can skip anything. Think about the last month.',
    social:
      'This part is about groups, play, busy places, and changes in the day. Think about the last month.',
  } satisfies Record<DomainId, string>,
};

/** The words of every choice. */
export const followups = {
  ...firstFollowups,
  answersOnPaper: {
    'goes-well': 'goes well',
    'sometimes-hard': 'sometimes hard',
    'often-hard': 'often hard',
    'not-seen': 'not seen',
  } satisfies Record<Answer, string>,
  settings,
  where: {
    ...settings,
    'teacher-told': 'The teacher told me',
    'child-told': 'My child told me',
  } satisfies Record<Where, string>,
  effects: {
    'out-of-time': 'Runs out of time',
    unfinished: 'Leaves work unfinished',
    'misses-part': 'Misses part of the activity',
    'needs-adult': 'Needs an adult to help',
    'tired-sore': 'Gets tired or sore',
    upset: 'Gets upset or worried',
    embarrassed: 'Feels embarrassed',
    energy: 'Takes a lot of energy',
    'left-out': 'Feels left out',
    avoids: 'Stays away from the place',
    'not-safe': 'Is not safe',
  } satisfies Record<Effect, string>,
  since: {
    'as-long-as-known': 'It has always been this way',
    'school-year': 'This school year',
    change: 'Since a change at home or school, like a move',
    sudden: 'It came on suddenly',
    lost: 'My child could do it before',
  } satisfies Record<Since, string>,
  better: {
    morning: 'In the morning',
    afternoon: 'In the afternoon',
    friend: 'With a friend',
    quiet: 'In a quiet place',
    'after-moving': 'After moving around',
    shorter: 'When the task is shorter',
    warning: 'When someone says what comes next',
    people: 'With certain people',
    'tool-seat': 'With a tool or a special seat',
    'nothing-yet': 'Nothing yet',
  } satisfies Record<Better, string>,
  triedWhere: {
    home: 'At home',
    school: 'At school',
    both: 'At home and at school',
  } satisfies Record<NonNullable<Tried['where']>, string>,
  howLong: {
    days: 'A few days',
    weeks: '2 weeks or more',
    term: 'A whole school term',
  } satisfies Record<NonNullable<Tried['howLong']>, string>,
  helped: {
    yes: 'Yes, it helped',
    'a-bit': 'It helped a bit',
    no: 'No, it did not help',
    'too-soon': 'Too soon to tell',
  } satisfies Record<NonNullable<Tried['helped']>, string>,
  bands: {
    'K-2': 'Kindergarten to grade 2',
    '3-5': 'Grades 3 to 5',
    '6-8': 'Grades 6 to 8',
    '9-12': 'Grades 9 to 12',
  } satisfies Record<GradeBand, string>,
};
