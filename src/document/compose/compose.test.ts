import { expect, test } from 'vitest';
import { en } from '../../content/en/index.ts';
import type { Summary } from '../../summary/types.ts';
import type { Block } from '../blocks.ts';
import { compose } from './compose.ts';
import { ask, restroom, small, topic } from './small-summary.ts';

const made = '2026-11-23';

/** The blocks of one sheet. */
function sheet(summary: Summary, kind: Summary['sharing']['pages'][number]): readonly Block[] {
  const paper = compose(summary, en, { made });
  return paper.sheets.find((one) => one.kind === kind)?.blocks ?? [];
}

const choosing = (summary: Summary, ...pages: Summary['sharing']['pages']): Summary => ({
  ...summary,
  sharing: { ...summary.sharing, pages },
});

const all = choosing(small, 'school', 'questions', 'teacher', 'doctor', 'keep');
test('health ticks and their questions stand on the doctor page and nowhere else', () => {
  const { paper } = en.doctor.cards.pain;
  const has = (kind: 'school' | 'questions' | 'teacher' | 'doctor' | 'keep') =>
    JSON.stringify(sheet(all, kind)).includes(paper);
  expect((['school', 'questions', 'teacher', 'doctor', 'keep'] as const).filter(has)).toEqual([
    'doctor',
  ]);
  const without = sheet(choosing(small, 'questions'), 'questions');
  expect(JSON.stringify(without)).not.toContain(paper);
});

test('a reworded question stands as it was answered, but for the teacher as it is asked today', () => {
  const answeredAs = [{ linkId: 'sr-sudden-sound', question: 'Do loud bells hurt?' }] as const;
  const paper = { ...all, answeredAs };
  const names = [en.summary.askedThen({ question: 'Do loud bells hurt?' }), 'Sudden loud sounds'];
  const timesOn = (kind: (typeof all.sharing.pages)[number]) =>
    names.map((name) => JSON.stringify(sheet(paper, kind)).split(name).length - 1);
  expect({
    school: timesOn('school'),
    questions: timesOn('questions'),
    teacher: timesOn('teacher'),
    keep: timesOn('keep'),
  }).toEqual({ school: [1, 0], questions: [1, 0], teacher: [0, 1], keep: [1, 0] });
});

test('what a parent typed stands once: on the school page, or on the keep copy without it', () => {
  const notes = ['Draws maps.', 'A hat.', 'Too loud.', 'To read.', 'She hides.', 'Calm drills.'];
  for (const summary of [all, choosing(small, 'keep')]) {
    const text = JSON.stringify(compose(summary, en, { made }).sheets);
    expect(notes.map((note) => text.split(note).length - 1)).toEqual([1, 1, 1, 1, 1, 1]);
  }
});

test('body care stands on the keep copy alone, unless the parent ticks otherwise', () => {
  const summary: Summary = {
    ...all,
    topics: [topic, restroom],
    hard: [topic, restroom],
    glance: [{ domain: 'self-care', entries: [topic, restroom] }],
    pointers: [
      {
        role: 'teacher',
        reasons: [
          { kind: 'start-here' },
          { kind: 'answer', linkId: 'sc-restroom-use', answer: 'often-hard', isPrivate: true },
        ],
        questions: [ask({ key: 'teacher.hard', about: ['sr-sudden-sound', 'sc-restroom-use'] })],
        unseen: [ask({ key: 'teacher.unseen', about: ['sc-restroom-use'], isPrivate: true })],
      },
    ],
    mayJoin: [
      {
        role: 'nurse',
        reasons: [
          { kind: 'answer', linkId: 'sc-restroom-use', answer: 'often-hard', isPrivate: true },
        ],
      },
    ],
  };
  const holding = (given: Summary) =>
    compose(given, en, { made })
      .sheets.filter(({ blocks }) =>
        /restroom|nurse|waits until home/i.test(JSON.stringify(blocks)),
      )
      .map(({ kind }) => kind);
  expect(holding(summary)).toEqual(['keep']);
  const open: Summary = { ...summary, sharing: { ...summary.sharing, includePrivate: true } };
  expect(holding(open)).toEqual(['school', 'questions', 'teacher', 'keep']);
});

test('only chosen sheets that have something to say are printed, in their order', () => {
  const kinds = (summary: Summary) => compose(summary, en, { made }).sheets.map(({ kind }) => kind);
  expect(kinds(small)).toEqual(['school', 'doctor']);
  expect(kinds({ ...small, available: ['school', 'keep'] })).toEqual(['school']);
});

test('without a nickname the sheets speak of “my child”, and the title never holds a name', () => {
  const nameless = { ...small, child: { ...small.child, nickname: ' ' } };
  const paper = compose(nameless, en, { made });
  expect(paper.sheets[0]?.blocks[0]).toEqual({
    kind: 'title',
    text: 'Notes about my child for the school team',
    bookmark: 'School page',
    meta: [
      'Grade 2 · November 23, 2026',
      'Written by: Parent · Sees my child: at home and at homework time',
    ],
  });
  expect(compose(small, en, { made }).title).toBe('School notes');
});

test('a page with nothing hard on it has room for notes', () => {
  const calm: Summary = { ...small, topics: [], hard: [] };
  expect(sheet(calm, 'school').at(-1)).toEqual({
    kind: 'writing-lines',
    heading: 'Room for your notes',
    count: 20,
    ifRoom: true,
  });
});
