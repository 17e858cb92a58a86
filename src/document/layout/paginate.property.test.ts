import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, own, type PaperDocument, type Rich } from '../blocks.ts';
import { formats } from './format.ts';
import type { Op, Page, TextOp } from './page.ts';
import { roughMeasure } from '../text/measure.ts';
import { PLAIN } from '../text/script.ts';
import { paginate } from './paginate.ts';

const SEED = 20261123;
const RUNS = 400;
const EDGE = 0.01;
const format = formats.letter;
const measure = roughMeasure;
const mark = { answer: 'often-hard', domain: 'sensory', label: '' } as const;

/** Gives words that stand nowhere else: "a1 a2 a3". `once` gathers those that are not repeated. */
function wordGiver() {
  const once: string[] = [];
  const repeated: string[] = [];
  const words = (count: number, into: string[]) =>
    Array.from({ length: Math.max(1, count) }, () => {
      const word = `a${once.length + repeated.length}`;
      into.push(word);
      return word;
    }).join(' ');
  return {
    once,
    repeated,
    text: (count: number): Rich => own(words(count, once)),
    line: (count: number) => words(count, once),
    head: (count: number) => words(count, repeated),
  };
}

const length = fc.integer({ min: 1, max: 40 });
const long = fc.oneof(length, fc.integer({ min: 200, max: 1500 }));
const shape = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    length: fc.integer({ min: 1, max: 25 }),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), length: long }),
  fc.record({
    kind: fc.constant('list' as const),
    marker: fc.constantFrom('bullet' as const, 'box' as const),
    isCompact: fc.boolean(),
    items: fc.array(fc.record({ length, subs: fc.array(length, { maxLength: 6 }) }), {
      minLength: 1,
      maxLength: 12,
    }),
  }),
  fc.record({
    kind: fc.constant('columns' as const),
    columns: fc.array(fc.array(long, { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 2,
    }),
  }),
  fc.record({
    kind: fc.constant('topic' as const),
    entries: fc.array(fc.array(long, { minLength: 1, maxLength: 4 }), { maxLength: 7 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.tuple(length, length, length), { minLength: 1, maxLength: 40 }),
  }),
  fc.record({
    kind: fc.constant('writing-lines' as const),
    count: fc.integer({ min: 1, max: 12 }),
  }),
);
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

function toBlock(drawn: Shape, give: ReturnType<typeof wordGiver>): Block {
  switch (drawn.kind) {
    case 'heading':
      return { kind: 'heading', level: drawn.level, text: give.line(drawn.length) };
    case 'paragraph':
      return { kind: 'paragraph', text: give.text(drawn.length) };
    case 'list':
      return {
        kind: 'list',
        marker: drawn.marker,
        ...(drawn.isCompact ? { compact: true } : {}),
        items: drawn.items.map((item) => ({
          text: give.text(item.length),
          sub: item.subs.map((count) => give.line(count)),
        })),
      };
    case 'columns':
      return {
        kind: 'columns',
        columns: drawn.columns.map((column) =>
          column.map((count) => ({ kind: 'paragraph', text: give.text(count) })),
        ),
      };
    case 'topic':
      return {
        kind: 'topic',
        mark,
        heading: give.head(18),
        aside: give.head(2),
        entries: drawn.entries.map((counts) => ({
          term: give.line(1),
          texts: counts.map((count) => give.text(count)),
        })),
      };
    case 'table':
      return {
        kind: 'table',
        head: [give.head(1), give.head(1), give.head(1)],
        widths: [0.5, 0.3, 0.2],
        rows: drawn.rows.map((row) =>
          row.map((count) => ({ kind: 'text', text: give.text(count) })),
        ),
      };
    case 'writing-lines':
      return drawn;
    default:
      return drawn satisfies never;
  }
}

test('for random documents, nothing is lost, outside the frame, overlapping, or left alone', () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 9 }), (shapes) => {
      const give = wordGiver();
      // A document ends with a text, and no more than one heading follows another.
      const blocks = shapes
        .filter((drawn, index) => drawn.kind !== 'heading' || shapes[index - 1]?.kind !== 'heading')
        .map((drawn) => toBlock(drawn, give));
      const pages = setPages([...blocks, { kind: 'paragraph', text: give.text(3) }]);
      const words = pages
        .flatMap(body)
        .flatMap((op) => (op.kind === 'text' ? op.text.split(' ') : []));
      const drawn = words.filter((word) => word !== '' && word !== '•').toSorted();
      const repeated = new Set(give.repeated);
      expect(drawn.filter((word) => !repeated.has(word))).toEqual(give.once.toSorted());
      expect(new Set(drawn.filter((word) => repeated.has(word)))).toEqual(repeated);
      expect(pages.flatMap((page) => body(page).filter(isOutside))).toEqual([]);
      expect(pages.flatMap(overlaps)).toEqual([]);
      expect(pages.flatMap((page) => lastLine(page).filter(isHeading))).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

function setPages(blocks: readonly Block[]): readonly Page[] {
  const paper: PaperDocument = {
    title: 'School notes',
    lang: 'en-US',
    footer: '',
    pageOf: '',
    continued: '{text}',
    sheets: [{ kind: 'school', blocks }],
  };
  return paginate(paper, measure, format).pages;
}

/** What stands above the footer. */
function body(page: Page): readonly Op[] {
  return page.ops.slice(0, -2);
}

function isOutside(op: Op): boolean {
  const [left, top, right, bottom] = bounds(op);
  return (
    left < format.left - EDGE ||
    top < format.top - EDGE ||
    right > format.right + EDGE ||
    bottom > format.bottom + EDGE
  );
}

function bounds(op: Op): readonly [number, number, number, number] {
  switch (op.kind) {
    case 'text': {
      const width = measure.width(op.text.trimEnd(), op.weight, PLAIN) * op.size;
      return [op.x, op.y - 0.71 * op.size, op.x + width, op.y + 0.2 * op.size];
    }
    case 'box':
      return [op.x, op.y, op.x + op.width, op.y + op.height];
    case 'line':
      return [op.x1, op.y1, op.x2, op.y2];
    case 'mark':
      return [op.x, op.y, op.x + op.size, op.y + op.size];
    case 'bookmark':
    case 'element':
      return [format.left, op.y, format.left, op.y];
    default:
      return op satisfies never;
  }
}

/** Texts that run into each other. */
function overlaps(page: Page): readonly string[] {
  const texts = page.ops.flatMap((op) => (op.kind === 'text' ? [op] : []));
  const boxes = texts.map((op) => ({ text: op.text, at: bounds(op) }));
  return boxes.flatMap(({ text, at }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          at[0] < other.at[2] && other.at[0] < at[2] && at[1] < other.at[3] && other.at[1] < at[3],
      )
      .map((other) => `${text} / ${other.text}`),
  );
}

function lastLine(page: Page): readonly TextOp[] {
  const texts = body(page).flatMap((op) => (op.kind === 'text' ? [op] : []));
  const lowest = Math.max(...texts.map((op) => op.y));
  const rules = body(page).flatMap((op) => (op.kind === 'line' ? [op.y1] : []));
  return texts.filter((op) => op.y === lowest && !rules.some((y) => y > lowest));
}

function isHeading(op: TextOp): boolean {
  return op.weight === 700;
}
