import type { OtherView, OwnResponses, Responses } from '../../src/responses/types.ts';
import { answers, details, domainNote, family } from './build.ts';
import { maya } from './maya.ts';

/** What Maya's teacher sees in class, written down in the app. */
export const teacherOfMaya = family({
  title: 'Maya’s teacher answers the short way about the class.',
  child: { nickname: 'Maya', grade: '2', informant: 'teacher' },
  answers: answers({
    'goes-well': ['fm-pencil-comfort', 'sr-calm-back', 'st-ask-help', 'st-switch-task'],
    'sometimes-hard': ['fm-writing-start', 'st-games-turns'],
    'often-hard': ['fm-tell-vs-write', 'sr-room-noise'],
    'not-seen': ['sc-coat-shoes', 'sr-seat-feel'],
  }),
  domainNotes: {
    'fine-motor': domainNote({ inPlace: ['tool'], helps: 'A slant board for long pages' }),
    sensory: domainNote({ inPlace: ['warning'], helps: 'The corner with the tall plants' }),
  },
  strengths: {
    chosen: [],
    own: 'She is the first to welcome a new classmate.',
    hopes: 'I would like to hear which stories she tells at home.',
  },
});

/** What the teacher circled on paper, typed in by the parent, with a note on a line. */
const onPaper = family({
  title: 'The music teacher filled in the sheet by hand.',
  child: { nickname: 'Maya', grade: '2', informant: 'teacher' },
  answers: answers({ 'goes-well': ['sr-sudden-sound'], 'not-seen': ['fm-copying'] }),
  coverage: { length: 'full' },
  details: { 'sr-sudden-sound': details({ example: 'She leads the drum circle.' }) },
});

/** Maya's family half a year before. */
const lastSpring = family({
  title: 'Maya’s parent wrote notes in spring.',
  child: { nickname: 'Maya', grade: '1', informant: 'grandparent' },
  answers: answers({
    'goes-well': ['fm-pencil-comfort', 'st-ask-help'],
    'often-hard': ['fm-tell-vs-write', 'sr-room-noise', 'st-switch-task'],
  }),
  topics: ['st-switch-task'],
  details: { 'st-switch-task': details({ example: 'Packing up took her all of recess.' }) },
  strengths: { chosen: ['funny'], own: 'Sings to her dolls.', hopes: 'That mornings get calmer.' },
});

/** What one person said, without the looks of others. */
export function ownOf({ others: _others, meeting: _meeting, ...own }: Responses): OwnResponses {
  return own;
}

const view = (id: string, from: OtherView['from'], date: string, said: Responses): OtherView => ({
  id,
  from,
  date,
  locale: 'en',
  said: ownOf(said),
});

/** The looks beside Maya's notes: a teacher's file, a sheet typed in, and the notes of last spring. */
const looksAtMaya: readonly OtherView[] = [
  view('teacher-1', 'teacher', '2026-11-20', teacherOfMaya.responses),
  view('by-hand-1', 'teacher', '2026-11-18', onPaper.responses),
  view('earlier-1', 'earlier', '2026-04-12', lastSpring.responses),
];

/** Maya's notes with the looks of others beside them. */
export const mayaTogether: Responses = {
  ...maya.responses,
  sharing: { ...maya.responses.sharing, pages: [...maya.responses.sharing.pages, 'together'] },
  others: looksAtMaya,
};
