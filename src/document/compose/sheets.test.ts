import { expect, test } from 'vitest';
import { en } from '../../content/en/index.ts';
import { families } from '../../../tests/families/index.ts';
import { questionnaire } from '../../questions/index.ts';
import { summarise } from '../../summary/summarise.ts';
import type { Summary } from '../../summary/types.ts';
import type { Block } from '../blocks.ts';
import { compose } from './compose.ts';
import { small } from './small-summary.ts';

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

test('the school page has strengths first, then topics with what was filled, hopes, her words', () => {
  expect(sheet(small, 'school')).toEqual([
    {
      kind: 'title',
      text: 'Notes about Maya for the school team',
      bookmark: 'School page',
      meta: [
        'Grade 2 · November 23, 2026',
        'Written by: Parent · Sees Maya: at home and at homework time',
      ],
    },
    {
      kind: 'columns',
      columns: [
        [
          {
            kind: 'heading',
            level: 2,
            text: 'What goes well for Maya',
            bookmark: 'What goes well',
          },
          {
            kind: 'list',
            marker: 'bullet',
            items: [
              { text: [{ text: 'Funny', note: false }] },
              { text: [{ text: 'Draws maps.', note: true }] },
            ],
          },
        ],
        [
          { kind: 'heading', level: 2, text: 'What already helps: please keep' },
          {
            kind: 'list',
            marker: 'bullet',
            items: [
              {
                text: [
                  { text: 'Senses and staying calm: A break', note: false },
                  { text: ' · ', note: false },
                  { text: 'A hat.', note: true },
                ],
              },
            ],
          },
        ],
      ],
    },
    { kind: 'heading', level: 2, text: 'What I would like to talk about' },
    {
      kind: 'topic',
      mark: { answer: 'often-hard', domain: 'sensory', label: 'Often hard' },
      heading: 'Sudden loud sounds',
      aside: 'Senses and staying calm · Often hard',
      entries: [
        { term: 'Where', texts: [[{ text: 'Gym · Hallway', note: false }]] },
        {
          term: 'In the way',
          texts: [
            [{ text: 'Stays away from the place', note: false }],
            [{ text: 'She hides.', note: true }],
          ],
        },
        {
          term: 'Tried',
          texts: [
            [
              { text: 'Headphones', note: true },
              { text: ' · At school · It helped a bit', note: false },
            ],
          ],
        },
        { term: 'I hope', texts: [[{ text: 'Calm drills.', note: true }]] },
      ],
    },
    { kind: 'heading', level: 2, text: 'Also marked as hard' },
    {
      kind: 'list',
      marker: 'bullet',
      compact: true,
      items: [
        {
          mark: { answer: 'sometimes-hard', domain: 'sensory', label: 'Sometimes hard' },
          text: [{ text: 'Working with everyday noise around: sometimes hard', note: false }],
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Hopes' },
    { kind: 'paragraph', text: [{ text: 'To read.', note: true }] },
    { kind: 'heading', level: 2, text: 'What Maya says', bookmark: 'What the child says' },
    {
      kind: 'list',
      marker: 'bullet',
      items: [
        {
          text: [
            { text: 'Senses and staying calm: ', note: false },
            { text: 'Too loud.', note: true },
          ],
        },
      ],
    },
  ]);
});

test('the questions page asks what is ticked, with a box for each thing not seen', () => {
  expect(sheet(all, 'questions').slice(1)).toEqual([
    { kind: 'heading', level: 2, text: 'Maya’s teacher', bookmark: 'The teacher' },
    {
      kind: 'paragraph',
      quiet: true,
      text: [
        {
          text: `${en.ask.roles.teacher.why} ${en.summary.reasons.startHere}`,
          note: false,
        },
      ],
    },
    {
      kind: 'list',
      marker: 'box',
      items: [
        {
          text: [{ text: 'I marked these as hard. What do you see at school?', note: false }],
          sub: ['Sudden loud sounds'],
        },
      ],
    },
    { kind: 'heading', level: 3, text: 'I have not seen these. How do they go for Maya?' },
    {
      kind: 'list',
      marker: 'box',
      compact: true,
      items: [{ text: [{ text: 'Sitting on school chairs, rugs, or benches', note: false }] }],
    },
    { kind: 'writing-lines', heading: 'Notes from the meeting', count: 12, ifRoom: true },
  ]);
});

test('the teacher sheet is blank: the same items, numbered, and no answer of the parent', () => {
  const table = sheet(all, 'teacher').find((block) => block.kind === 'table');
  expect(
    table?.rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind))),
  ).toEqual(
    [
      ['1', 'Sudden loud sounds'],
      ['2', 'Working with everyday noise around'],
      ['3', 'Sitting on school chairs, rugs, or benches'],
    ].map((texts) => [...texts.map((text) => [{ text, note: false }]), 'choices', 'blank']),
  );
  expect(JSON.stringify(table)).not.toContain('"mark"');
});

test('the keep copy has every answer, and a skipped item is said to be one', () => {
  const table = sheet(all, 'keep').find((block) => block.kind === 'table');
  expect(table?.rows.map(([, answer]) => answer)).toEqual([
    { kind: 'mark', mark: { answer: 'often-hard', domain: 'sensory', label: 'Often hard' } },
    {
      kind: 'mark',
      mark: { answer: 'sometimes-hard', domain: 'sensory', label: 'Sometimes hard' },
    },
    { kind: 'text', text: [{ text: 'No answer', note: false }] },
  ]);
});

test('the question about safety stands on no page for school', () => {
  const { responses } = families['maya'];
  const summary = summarise(questionnaire, {
    ...responses,
    answers: { ...responses.answers, 'sr-calm-back': 'often-hard' },
    health: [...responses.health, 'safety'],
    sharing: { ...responses.sharing, includePrivate: true },
  });
  const paper = compose(summary, en, { made: '2026-11-23' });
  const asked = en.ask.questions['psychologist.safe']({ child: 'Maya' });
  const holding = paper.sheets.filter(({ blocks }) => JSON.stringify(blocks).includes(asked));
  expect(holding.map(({ kind }) => kind)).toEqual(['keep']);
});
