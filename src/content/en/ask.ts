import type { Role } from '../../questions/types.ts';
import type { AskKey } from '../../summary/pointer-types.ts';

/** The child as the words name them: a nickname as typed, or "my child". */
type Named = Readonly<{ child: string }>;
type RoleWords = Readonly<{ title: string; why: string }>;

const roles: Readonly<Record<Role | 'team', RoleWords>> = {
  teacher: {
    title: 'The teacher',
    why: 'Sees the school day and can try small changes in class.',
  },
  ot: {
    title: 'An occupational therapist (OT)',
    why: 'Looks at how the child, the task and the place fit together.',
  },
  psychologist: {
    title: 'The school psychologist',
    why: 'Works with learning, behavior and feelings at school.',
  },
  pediatrician: {
    title: 'The pediatrician',
    why: 'Can check sight, hearing, sleep and pain, and can write to the school.',
  },
  slp: {
    title: 'A speech-language therapist (SLP)',
    why: 'Works with talking and being understood. At many schools, also with safe eating.',
  },
  pt: {
    title: 'A physical therapist (PT)',
    why: 'Works with moving around: stairs, halls and gym class.',
  },
  nurse: {
    title: 'The school nurse',
    why: 'Looks after health at school, such as medicine and the restroom.',
  },
  counselor: {
    title: 'The school counselor',
    why: 'Helps with friends, feelings and worries at school.',
  },
  team: {
    title: 'Anyone on the school team',
    why: 'These fit any meeting.',
  },
};

/** "Maya’s teacher", or "My child’s teacher". A nickname keeps the letters the parent typed. */
function teacherOf({ child }: Named): string {
  const isNickname = child !== 'my child' && child !== 'your child';
  const start = isNickname ? child : `${child.charAt(0).toUpperCase()}${child.slice(1)}`;
  return `${start}’s teacher`;
}

const questions: Readonly<Record<AskKey, (p: Named) => string>> = {
  'teacher.best-parts': ({ child }) => `Which parts of the day go best for ${child}?`,
  'teacher.hard': () => 'I marked these as hard. What do you see at school?',
  'teacher.only-home': () => 'I see these at home. Do they happen at school too?',
  'teacher.change': ({ child }) => `How do the hard parts change what ${child} can finish or join?`,
  'teacher.tried': ({ child }) =>
    `What have you tried with ${child}? For how long, and what happened?`,
  'teacher.easy-change': ({ child }) =>
    `Is anything easy to change for ${child}: seat, light, noise, time, tools or paper?`,
  'teacher.try-one': () => 'Could we try 1 thing for 2 to 6 weeks, then look again together?',
  'teacher.who-else': () => 'Who else at school should hear this, and how do I ask them?',
  'teacher.unseen': ({ child }) => `I have not seen these. How do they go for ${child}?`,
  'pediatrician.play-a-part': () =>
    'These are hard. Could sight, hearing, sleep, pain, growth or medicine play a part?',
  'pediatrician.started': () => 'I noted when these started. Does the timing matter?',
  'pediatrician.health': ({ child }) =>
    `I noticed these about ${child}’s health. What should we do next?`,
  'pediatrician.checked-this-year': ({ child }) =>
    `Has anyone checked ${child}’s sight or hearing this year? Should we do that first?`,
  'pediatrician.other-clinic': () =>
    'Would a visit to another clinic help? What could we do while we wait?',
  'pediatrician.write-school': ({ child }) =>
    `What could you write to the school about ${child}’s health to help them plan?`,
  'pediatrician.not-do': ({ child }) =>
    `Is there anything ${child} should not do in class, in gym or at recess?`,
  'pediatrician.call-sooner': () => 'What should make me call you sooner?',
  'psychologist.patterns': () => 'I marked these. Which of them do you see at school?',
  'psychologist.part-of-it': ({ child }) =>
    `Could worry, attention, language or learning be part of this for ${child}?`,
  'psychologist.support-now': () =>
    'What support is there now for all students, and what comes next?',
  'psychologist.steps': () =>
    'If I ask in writing for an evaluation, what are the steps and dates here?',
  'psychologist.looked-at': ({ child }) =>
    `What would you look at with ${child}, and how would you use my notes?`,
  'psychologist.safe': () => 'What does the school do if a child talks about not feeling safe?',
  'ot.in-the-way': ({ child }) =>
    `Which of these get in the way when ${child} takes part at school?`,
  'ot.watch': ({ child }) => `Could you watch how it goes for ${child} in these places?`,
  'ot.watch-day': ({ child }) => `Could you watch how a school day goes for ${child}?`,
  'ot.try-first': ({ child }) => `What could the teacher try first with ${child}?`,
  'ot.tool': () =>
    'Is there a tool we could try, like typing or a seat? How would we know it helped?',
  'ot.kind-of-help': ({ child }) =>
    `What kind of help might fit ${child}: ideas for staff, help in class, or time apart?`,
  'ot.goals': ({ child }) => `How would your work connect to ${child}’s class goals?`,
  'ot.at-home': () => 'What can we do at home in 5 minutes? What should we leave alone?',
  'ot.no-longer': () => 'How will we know when this help is no longer needed?',
  'team.reports': () => 'Can I get any reports a few days before the meeting?',
  'team.who-there': () => 'Who will be at the meeting, and what does each person do?',
  'team.bring': ({ child }) => `May I bring someone who knows ${child} well?`,
  'team.interpreter': () => 'If we want an interpreter at the meeting, how do I ask for one?',
};

/**
 * Whom to ask and what to ask: each question in the parent's own voice, to be read aloud.
 * Some are printed with a list under them: the item names, health ticks or places they are about.
 */
export const ask = { roles, teacherOf, questions } as const;
