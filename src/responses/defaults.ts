import { domainIds } from '../questions/domains.ts';
import type { Details, DomainNote, Meeting, Responses, Tried } from './types.ts';

/** At most this many topics, so that the school page stays short (content brief, Part 2). */
export const MAX_TOPICS = 5;

/** At most this many things tried for a topic. */
export const MAX_TRIED = 4;

/** At most this many looks of others beside one set of notes. */
export const MAX_OTHERS = 20;

/** A meeting that has not been yet. */
export const NO_MEETING: Meeting = { talkedAbout: [], notes: {}, nextSteps: [] };

/** A parent who has just opened the app. */
export const NO_RESPONSES: Responses = {
  child: { nickname: '', grade: null, informant: 'parent', seenAt: [], meetingDate: '' },
  coverage: {
    domains: domainIds,
    length: 'quick',
    extras: false,
    only: [],
  },
  answers: {},
  domainNotes: {},
  strengths: { chosen: [], own: '', hopes: '' },
  health: [],
  topics: [],
  details: {},
  questionsOff: [],
  sharing: {
    pages: ['school', 'questions', 'teacher', 'doctor', 'keep'],
    paper: 'letter',
    includePrivate: false,
    paperLocale: null,
    paperSecond: null,
  },
  typedIn: {},
  others: [],
  meeting: NO_MEETING,
};

/** A topic about which nothing more was said. */
export const NO_DETAILS: Details = {
  where: [],
  effects: [],
  effectNote: '',
  since: null,
  better: [],
  betterNote: '',
  healthTick: false,
  tried: [],
  example: '',
  hope: '',
};

/** A domain about which nothing more was said. */
export const NO_DOMAIN_NOTE: DomainNote = { inPlace: [], helps: '', childSays: '' };

/** An empty row for something tried. */
export const NO_TRIED: Tried = { what: '', where: null, howLong: null, helped: null };
