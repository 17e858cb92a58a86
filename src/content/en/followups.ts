import type { GradeBand, Setting } from '../../questions/types.ts';
import type { Answer, Better, Effect, Since, Tried, Where } from '../../responses/types.ts';
import { firstFollowups } from './first-followups.ts';

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
