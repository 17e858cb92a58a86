import { expect, test } from 'vitest';
import { note, own, type PaperDocument } from './blocks.ts';
import { paperText } from './text.ts';

const mark = { answer: 'often-hard', domain: 'sensory', label: 'Often hard' } as const;

const paper: PaperDocument = {
  title: 'School notes',
  lang: 'en-US',
  footer: 'A parent’s notes.',
  pageOf: '{page}',
  continued: '{text}',
  sheets: [
    {
      kind: 'school',
      blocks: [
        { kind: 'title', text: 'Notes about Maya', bookmark: 'School page', meta: ['Grade 2'] },
        { kind: 'legend', entries: [{ mark, text: 'Often hard' }] },
        {
          kind: 'columns',
          columns: [
            [{ kind: 'heading', level: 2, text: 'Well' }],
            [{ kind: 'paragraph', text: note('Two\r\nlines') }],
          ],
        },
        {
          kind: 'topic',
          mark,
          heading: 'Loud sounds',
          aside: 'Senses · Often hard',
          entries: [{ term: 'Where', texts: [own('Gym'), note('Bus')] }],
        },
      ],
    },
    {
      kind: 'questions',
      blocks: [
        {
          kind: 'list',
          marker: 'box',
          items: [{ text: own('What helps?'), sub: ['Gym'] }, { text: own('Who?') }],
        },
        { kind: 'list', marker: 'number', items: [{ text: own('First') }] },
        {
          kind: 'table',
          head: ['What', 'Mark'],
          widths: [0.5, 0.5],
          rows: [
            [
              { kind: 'text', text: own('Bells') },
              { kind: 'mark', mark },
            ],
            [{ kind: 'blank' }, { kind: 'choices', labels: ['Well', 'Hard'] }],
            [{ kind: 'blank' }],
          ],
        },
        { kind: 'glance', rows: [], alt: 'Marks in words.' },
        { kind: 'writing-lines', count: 3, label: 'Date' },
      ],
    },
  ],
};

test('the text holds every block but what is only for writing by hand, in the same order', () => {
  expect(paperText(paper)).toBe(`Notes about Maya
Grade 2

Well
Two
lines

Loud sounds (Senses · Often hard)
Where: Gym
Bus

----------

[ ] What helps?
    - Gym
[ ] Who?

1. First

Bells | Often hard
[ ] Well  [ ] Hard

Marks in words.

----------

A parent’s notes.
`);
});
