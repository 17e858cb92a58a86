import { expect, test } from 'vitest';
import { type Block, note, own, type PaperDocument } from '../blocks.ts';
import { makePdf } from '../draw/make-pdf.ts';
import { nodeFonts } from '../fonts/node-source.ts';
import { atOnce } from '../../lib/slices.ts';
import { checkMade } from './check-made.ts';
import { readTexts } from './read-texts.ts';

const paperOf = (blocks: readonly Block[]): PaperDocument => ({
  title: 'School notes',
  lang: 'en-US',
  footer: 'Notes.',
  pageOf: 'Page {page} of {pages}',
  continued: '{text} (continued)',
  sheets: [{ kind: 'school', blocks }],
});

const blocks: readonly Block[] = [
  { kind: 'title', text: 'Notes', bookmark: 'School page', meta: ['Grade 2'] },
  {
    kind: 'list',
    marker: 'number',
    items: [
      { text: note('שלום (12) Zoë'), sub: ['one', 'two'] },
      { text: [...own('Tried: '), ...note('Đọc sách'), ...own(' · at home')] },
    ],
  },
  {
    kind: 'table',
    head: ['What', 'Answer'],
    widths: [0.5, 0.5],
    rows: [[{ kind: 'text', text: note('क्षमा') }, { kind: 'blank' }]],
  },
];

async function make(made: readonly Block[]): Promise<Uint8Array> {
  const created = new Date('2026-11-23T15:00:00Z');
  return (await makePdf(paperOf(made), { fonts: nodeFonts, format: 'letter', created })).bytes;
}

const checked = (paper: PaperDocument, made: Uint8Array) => atOnce(checkMade(paper, made));

const file = await make(blocks);

test('a made PDF reads back element by element, in reading order', () => {
  expect(atOnce(readTexts(file)).map((text) => text.trim())).toEqual([
    'Notes',
    'Grade 2',
    '1.',
    'שלום (12) Zoë',
    '•',
    'one',
    '•',
    'two',
    '2.',
    'Tried: Đọc sách · at home',
    'What',
    'Answer',
    'क्षमा',
  ]);
});

test('a PDF of these very blocks has no faults', () => {
  expect(checked(paperOf(blocks), file)).toEqual([]);
});

test('a text that the PDF lacks is found', () => {
  const more: Block = { kind: 'paragraph', text: note('one more') };
  expect(checked(paperOf([...blocks, more]), file)).toEqual([{ kind: 'lost', text: 'onemore' }]);
});

test('a text that stands too often is found', () => {
  expect(checked(paperOf(blocks.slice(1)), file)).toEqual([
    { kind: 'extra', text: 'Notes' },
    { kind: 'extra', text: 'Grade2' },
  ]);
});

test('a text that stands elsewhere is found', () => {
  expect(checked(paperOf(blocks.toReversed()), file)).toEqual([{ kind: 'moved', text: 'What' }]);
});

test('a changed letter is found', () => {
  const [title, ...rest] = blocks;
  const changed = title?.kind === 'title' ? [{ ...title, text: 'Nodes' }, ...rest] : [];
  expect(checked(paperOf(changed), file)).toEqual([
    { kind: 'lost', text: 'Nodes' },
    { kind: 'extra', text: 'Notes' },
  ]);
});

test('lines that are left out for want of room are no fault', async () => {
  const lines: Block = { kind: 'writing-lines', heading: 'Room', count: 40, ifRoom: true };
  const long: readonly Block[] = Array.from({ length: 44 }, () => ({
    kind: 'paragraph',
    text: own('A line.'),
  }));
  expect(checked(paperOf([...long, lines]), await make([...long, lines]))).toEqual([]);
});

test('a text of signs that are not drawn is not missed, nor is a bullet where it takes no line', async () => {
  const blank: readonly Block[] = [
    {
      kind: 'list',
      marker: 'bullet',
      items: [{ text: note('A'), sub: ['\u202e ', 'one', '\ufe0f '] }, { text: note('\u0000 ') }],
    },
  ];
  expect(atOnce(checkMade(paperOf(blank), await make(blank)))).toEqual([]);
});
