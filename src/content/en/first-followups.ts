import type { DomainId, Grade } from '../../questions/types.ts';
import type { Answer, Informant, InPlace, SeenAt, Strength } from '../../responses/types.ts';

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
