import { expect, test } from 'vitest';
import { type Block, note, own, type PaperDocument, type TopicBlock } from '../blocks.ts';
import { roughMeasure } from '../text/measure.ts';
import { formats } from './format.ts';
import type { TextOp } from './page.ts';
import { paginate } from './paginate.ts';

function lay(...blocks: readonly Block[]) {
  const paper: PaperDocument = {
    title: 'School notes',
    lang: 'en-US',
    footer: 'Notes.',
    pageOf: 'Page {page} of {pages}',
    continued: '{text} (continued)',
    sheets: [{ kind: 'school', blocks }],
  };
  return paginate(paper, roughMeasure, formats.letter);
}

/** The path of elements that each drawn thing with a tag belongs to, and its text. */
function paths(...blocks: readonly Block[]): readonly string[] {
  const { pages, tags } = lay(...blocks);
  const path = (tag: number | null | undefined): string => {
    const found = tags[tag ?? -1];
    return found === undefined ? '' : `${path(found.parent)}/${found.name}`;
  };
  return pages.flatMap(({ ops }) =>
    ops.flatMap((op) => {
      if (!('tag' in op)) return [];
      return [`${path(op.tag)} ${op.kind === 'text' ? op.text.trim() : `(${op.kind})`}`];
    }),
  );
}

const texts = (...blocks: readonly Block[]): readonly TextOp[] =>
  lay(...blocks)
    .pages.flatMap(({ ops }) => ops)
    .filter((op): op is TextOp => op.kind === 'text' && op.tag !== undefined);

const mark = { answer: 'often-hard', domain: 'sensory', label: 'Often hard' } as const;

test('a list has items with label and body, and lists inside', () => {
  expect(
    paths({ kind: 'list', marker: 'bullet', items: [{ text: own('one'), sub: ['two'] }] }),
  ).toEqual([
    '/Sect/L/LI/Lbl •',
    '/Sect/L/LI/LBody one',
    '/Sect/L/LI/LBody/L/LI/Lbl •',
    '/Sect/L/LI/LBody/L/LI/LBody two',
  ]);
});

test('a topic is a heading and a table; its mark and its bar are furniture', () => {
  const entries = [{ term: 'Where', texts: [own('Class')] }];
  expect(
    paths({ kind: 'topic', mark, heading: 'Noise', aside: 'Senses · Often hard', entries }),
  ).toEqual([
    '/Sect/H3 Noise',
    '/Sect/P Senses · Often hard',
    '/Sect/Table/TR/TH Where',
    '/Sect/Table/TR/TD/P Class',
  ]);
});

test('every row of a table has as many cells, empty ones too', () => {
  expect(
    paths({
      kind: 'table',
      head: ['What', ''],
      widths: [0.5, 0.5],
      rows: [[{ kind: 'mark', mark }, { kind: 'blank' }]],
    }),
  ).toEqual([
    '/Sect/Table/TR/TH What',
    '/Sect/Table/TR/TH (element)',
    '/Sect/Table/TR/TD Often hard',
    '/Sect/Table/TR/TD (element)',
  ]);
});

test('what is repeated on the next page is furniture there', () => {
  const rows = Array.from({ length: 60 }, () => [{ kind: 'text', text: own('row') } as const]);
  const heads = lay({ kind: 'table', head: ['What'], widths: [1], rows })
    .pages.flatMap(({ ops }) => ops)
    .flatMap((op) => (op.kind === 'text' && op.text === 'What' ? [op.tag !== undefined] : []));
  expect(heads).toEqual([true, false]);
});

test('a picture holds all that is drawn in it, and its text', () => {
  const { pages, tags } = lay({
    kind: 'glance',
    alt: 'Senses: often hard.',
    rows: [{ domain: 'sensory', label: 'Senses', marks: [mark] }],
  });
  const figure = tags.find(({ name }) => name === 'Figure');
  expect(figure?.alt).toBe('Senses: often hard.');
  const inside = pages.flatMap(({ ops }) => ops).filter((op) => 'tag' in op);
  expect(inside.map((op) => [op.kind, 'tag' in op ? op.tag : null])).toEqual([
    ['text', figure?.id],
    ['mark', figure?.id],
  ]);
});

test('words in another language are a span that says so, and ours beside them are none', () => {
  const { tags } = lay({ kind: 'paragraph', text: [...note('Đọc sách'), ...own(' · at home')] });
  expect(tags.slice(1)).toEqual([
    { id: 1, parent: 0, name: 'P' },
    { id: 2, parent: 1, name: 'Span', lang: 'vi' },
    { id: 3, parent: 1, name: 'Span' },
  ]);
});

test('a note that runs from right to left stands at the right', () => {
  const [line] = texts({ kind: 'paragraph', text: note('שלום') });
  expect([line?.x, line?.script]).toEqual([558 - 20, { isRtl: true, han: 'sc' }]);
});

test('our own words stay at the left, even where a name in them runs the other way', () => {
  const [line] = texts({ kind: 'heading', level: 2, text: 'נור’s teacher' });
  expect([line?.x, line?.script]).toEqual([54, undefined]);
});

test('the bullet of an item from right to left stands at its right', () => {
  const [bullet, text] = texts({
    kind: 'list',
    marker: 'bullet',
    items: [{ text: note('שלום') }],
  });
  expect([bullet?.text, text?.text]).toEqual(['•', 'שלום']);
  expect((bullet?.x ?? 0) > (text?.x ?? 0) + 20).toBe(true);
  expect(text?.x).toBe(558 - 18 - 20);
});

const second = { lang: 'es', continued: '{text} (continuación)' };
const list = (...items: readonly string[]): Block => ({
  kind: 'list',
  marker: 'bullet',
  items: items.map((text) => ({ text: own(text) })),
});

test('two languages stand side by side, each item beside the same one, the right in its language', () => {
  const long = 'uno que necesita más de una sola línea en la mitad de la página';
  const { tags } = lay({
    kind: 'pair',
    left: list('one', 'two'),
    right: list(long, 'dos'),
    second,
  });
  const placed = texts({
    kind: 'pair',
    left: list('one', 'two'),
    right: list(long, 'dos'),
    second,
  });
  const at = (text: string) => placed.find((op) => op.text.startsWith(text));
  expect([at('one')?.x, at('uno')?.x]).toEqual([54 + 18, 318 + 18]);
  expect(at('one')?.y).toBe(at('uno')?.y);
  expect(at('two')?.y).toBe(at('dos')?.y);
  expect(at('two')?.y).toBe((at('one')?.y ?? 0) + 2 * 14.5 + 3);
  expect(tags.filter(({ name }) => name === 'L' || name === 'Sect')).toEqual([
    { id: 0, parent: null, name: 'Sect' },
    { id: 1, parent: 0, name: 'L', numbering: 'Disc' },
    { id: 8, parent: 0, name: 'Sect', lang: 'es' },
    { id: 9, parent: 8, name: 'L', numbering: 'Disc' },
  ]);
});

test('a topic in two languages goes on under its name in both, with the notes below both', () => {
  const topicIn = (heading: string, term: string, value: string): TopicBlock => ({
    kind: 'topic',
    mark: { answer: 'often-hard', domain: 'sensory', label: '' },
    heading,
    aside: '',
    entries: [{ term, texts: [own(value)] }],
  });
  const { pages } = lay({
    kind: 'pair',
    left: topicIn('Sounds', 'Where', 'Gym'),
    right: topicIn('Ruidos', 'Dónde', 'Gimnasio'),
    second,
    notes: {
      kind: 'notes',
      entries: [{ term: 'Example', texts: Array.from({ length: 50 }, (_, n) => note(`n${n}`)) }],
    },
  });
  const [, next] = pages.map(({ ops }) =>
    ops.flatMap((op) => (op.kind === 'text' && op.text !== '' ? [op] : [])),
  );
  expect(next?.slice(0, 2).map(({ text, x, tag }) => [text, x, tag])).toEqual([
    ['Sounds (continued)', 54 + 32, undefined],
    ['Ruidos (continuación)', 318 + 32, undefined],
  ]);
  expect(next?.[2]?.text).toMatch(/^n\d+$/u);
});
