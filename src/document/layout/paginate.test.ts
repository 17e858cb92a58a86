import { expect, test } from 'vitest';
import { type Block, own, type PaperDocument } from '../blocks.ts';
import { formats } from './format.ts';
import type { Page } from './page.ts';
import { roughMeasure } from '../text/measure.ts';
import { paginate, paginateInSteps } from './paginate.ts';

// Every letter is half as wide as the text is high, so that places can be reckoned by hand.
const measure = roughMeasure;

function paper(...sheets: readonly (readonly Block[])[]): PaperDocument {
  return {
    title: 'School notes',
    lang: 'en-US',
    footer: 'Notes.',
    pageOf: 'Page {page} of {pages}',
    continued: '{text} (continued)',
    sheets: sheets.map((blocks) => ({ kind: 'school', blocks })),
  };
}

const set = (...blocks: readonly Block[]) => paginate(paper(blocks), measure, formats.letter).pages;

/** The texts of a page above its footer. */
function texts(page: Page | undefined): readonly string[] {
  return (page?.ops ?? []).flatMap((op) =>
    op.kind === 'text' && op.y <= formats.letter.bottom ? [op.text] : [],
  );
}

test('a heading and a paragraph are set to the point', () => {
  const [page] = set(
    { kind: 'heading', level: 2, text: 'Hopes' },
    { kind: 'paragraph', text: own('To read.') },
  );
  expect(page).toEqual({
    sheet: 'school',
    ops: [
      { kind: 'bookmark', level: 2, text: 'Hopes', y: 50 },
      {
        kind: 'text',
        x: 54,
        y: 63.793,
        text: 'Hopes',
        size: 13.5,
        weight: 700,
        color: '#083f48',
        tag: 1,
      },
      {
        kind: 'text',
        x: 54,
        y: 82.8,
        text: 'To read.',
        size: 10,
        weight: 400,
        color: '#14262e',
        tag: 2,
      },
      { kind: 'line', x1: 54, x2: 558, y1: 741, y2: 741, color: '#c6d4d6', width: 0.8 },
      {
        kind: 'text',
        x: 54,
        y: 754.663,
        text: 'Notes.',
        size: 7.5,
        weight: 400,
        color: '#3e5059',
      },
      {
        kind: 'text',
        x: 516.75,
        y: 754.663,
        text: 'Page 1 of 1',
        size: 7.5,
        weight: 400,
        color: '#3e5059',
      },
    ],
  });
});

test('each sheet begins a new page, and pages are numbered through', () => {
  const text: Block = { kind: 'paragraph', text: own('A.') };
  const { pages } = paginate(paper([text], [text]), measure, formats.a4);
  expect(
    pages.map((page) => page.ops.flatMap((op) => (op.kind === 'text' ? [op.text] : []))),
  ).toEqual([
    ['A.', 'Notes.', 'Page 1 of 2'],
    ['A.', 'Notes.', 'Page 2 of 2'],
  ]);
});

test('a table that flows over says its head again on every page', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [
    { kind: 'text', text: own(`row ${index + 1}`) } as const,
  ]);
  const pages = set({ kind: 'table', head: ['What'], widths: [1], rows });
  expect(pages.map((page) => texts(page).slice(0, 2))).toEqual([
    ['What', 'row 1'],
    ['What', 'row 40'],
  ]);
});

test('a topic that flows over is named again on the next page', () => {
  const long = Array.from({ length: 60 }, (_, index) => own(`line ${index + 1}`));
  const pages = set({
    kind: 'topic',
    mark: { answer: 'often-hard', domain: 'sensory', label: 'Often hard' },
    heading: 'Loud sounds',
    aside: 'Senses',
    entries: [{ term: 'Example', texts: long }],
  });
  expect(texts(pages[0]).slice(0, 4)).toEqual(['Loud sounds', 'Senses', 'Example', 'line 1']);
  expect(texts(pages[1]).slice(0, 2)).toEqual(['Loud sounds (continued)', 'Senses']);
});

test('no line of a paragraph stands alone on a page', () => {
  const filler: Block = { kind: 'writing-lines', count: 25 };
  const twoPages = set(filler, { kind: 'paragraph', text: own('word '.repeat(60).trim()) });
  expect(twoPages.map((page) => texts(page).length)).toEqual([0, 3]);
  const parted = set(filler, { kind: 'paragraph', text: own('word '.repeat(100).trim()) });
  expect(parted.map((page) => texts(page).length)).toEqual([2, 3]);
});

test('short columns stand side by side, long ones one under the other', () => {
  const column = (count: number): readonly Block[] => [
    {
      kind: 'list',
      marker: 'bullet',
      items: Array.from({ length: count }, (_, index) => ({ text: own(`item ${index + 1}`) })),
    },
  ];
  const places = (count: number) =>
    set({ kind: 'columns', columns: [column(count), column(count)] })
      .flatMap((page) => page.ops)
      .flatMap((op) => (op.kind === 'text' && op.text === 'item 1' ? [op.x] : []));
  expect(places(3)).toEqual([72, 336]);
  expect(places(30)).toEqual([72, 72]);
});

/** How many letters are laid out in the longest step of a layout. */
function longestStep(items: number): number {
  let letters = 0;
  let longest = 0;
  const counting = {
    ...measure,
    prepare: (text: string, weight: 400 | 700) => {
      letters += text.length;
      return measure.prepare(text, weight);
    },
  };
  const lines = Array.from({ length: items }, () => ({ text: own('Ties a shoe with help.') }));
  const list: Block = { kind: 'list', marker: 'bullet', items: lines };
  const many = Array.from({ length: items }, (): Block => ({
    kind: 'paragraph',
    text: own('Well.'),
  }));
  const rows = Array.from({ length: items }, () => [{ kind: 'text', text: own('A row') } as const]);
  const table: Block = { kind: 'table', head: ['Head'], widths: [1], rows };
  const document = paper([{ kind: 'columns', columns: [[list], many] }, table, ...many]);
  const steps = paginateInSteps(document, counting, formats.letter);
  while (steps.next().done !== true) {
    longest = Math.max(longest, letters);
    letters = 0;
  }
  return longest;
}

test('a step of the layout holds one item, row, paragraph or page, however long the document is', () => {
  expect(longestStep(10)).toBe('Ties a shoe with help.•'.length);
  expect(longestStep(500)).toBe(longestStep(10));
});
