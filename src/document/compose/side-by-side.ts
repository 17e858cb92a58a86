import { assert } from '../../lib/assert.ts';
import type { Block, ListBlock, PaperDocument, ParagraphBlock, TopicBlock } from '../blocks.ts';
import { isNote, notesOf, oursOf, type Second, SLASH, twice } from './in-two.ts';
import { pairedDayMap, pairedGlance, pairedLines } from './paired-figures.ts';
import { pairedTable } from './paired-table.ts';

const OTHER = 'The documents have other blocks.';

/**
 * One document in two languages: the same blocks of both side by side, and what the parent wrote
 * once, as wide as both. The first is the document's language.
 * @throws Error if the two are not made from the same summary
 */
export function sideBySide(first: PaperDocument, second: PaperDocument): PaperDocument {
  const other: Second = { lang: second.lang, continued: second.continued };
  assert(first.sheets.length === second.sheets.length, 'The documents have other sheets.');
  return {
    ...first,
    title: `${first.title} / ${second.title}`,
    footer: twice(first.footer, second.footer, '\n', other),
    pageOf: `${first.pageOf} · ${second.pageOf}`,
    sheets: first.sheets.map(({ kind, blocks }, index) => ({
      kind,
      blocks: pairedAll(blocks, second.sheets[index]?.blocks ?? [], other),
    })),
  };
}

function pairedAll(
  left: readonly Block[],
  right: readonly Block[],
  second: Second,
): readonly Block[] {
  assert(left.length === right.length, 'The documents have other blocks.');
  return left.flatMap((block, index) => paired(block, right[index] ?? block, second));
}

function paired(left: Block, right: Block, second: Second): readonly Block[] {
  switch (left.kind) {
    case 'title':
    case 'heading':
    case 'legend':
      return [{ kind: 'pair', left, right, second }];
    case 'paragraph':
      assert(right.kind === 'paragraph', OTHER);
      return pairedParagraph(left, right, second);
    case 'list':
      assert(right.kind === 'list', OTHER);
      return pairedList(left, right, second);
    case 'topic':
      assert(right.kind === 'topic', OTHER);
      return [pairedTopic(left, right, second)];
    case 'table':
      assert(right.kind === 'table', OTHER);
      return [pairedTable(left, right, second)];
    case 'columns':
      assert(right.kind === 'columns', OTHER);
      return pairedColumns(left.columns, right.columns, second);
    case 'glance':
      assert(right.kind === 'glance', OTHER);
      return [pairedGlance(left, right, second)];
    case 'day-map':
      assert(right.kind === 'day-map', OTHER);
      return [pairedDayMap(left, right, second)];
    case 'writing-lines':
      assert(right.kind === 'writing-lines', OTHER);
      return [pairedLines(left, right, second)];
    // It says the same in any language.
    case 'qr':
      return [left];
    // Made here, and of two documents in one language each.
    case 'pair':
    case 'notes':
      throw new Error('The document is in two languages already.');
    default:
      return left satisfies never;
  }
}

function pairedParagraph(
  left: ParagraphBlock,
  right: ParagraphBlock,
  second: Second,
): readonly Block[] {
  const notes = notesOf(left.text, right.text, second);
  if (notes.length === 0) return [{ kind: 'pair', left, right, second }];
  const about = twice(oursOf(left.text), oursOf(right.text), SLASH, second);
  return [
    about.length === 0
      ? { ...left, text: notes }
      : { kind: 'notes', entries: [{ term: about, texts: [notes] }] },
  ];
}

/** What is ours side by side; then the items that the parent wrote, each with what it is about. */
function pairedList(left: ListBlock, right: ListBlock, second: Second): readonly Block[] {
  const items = left.items.map((item, index) => {
    const other = right.items[index] ?? item;
    return {
      pair: [item, other] as const,
      notes: notesOf(item.text, other.text, second),
      about: twice(oursOf(item.text), oursOf(other.text), SLASH, second),
    };
  });
  const ours = items.filter(({ notes }) => notes.length === 0).map(({ pair }) => pair);
  const written = items.filter(({ notes }) => notes.length > 0);
  const bare = written.filter(({ about }) => about.length === 0);
  const about = written.filter((item) => item.about.length > 0);
  // Items for half a column's width are too long for half of that.
  const { compact: _, ...list } = left;
  return [
    ...(ours.length === 0
      ? []
      : [
          {
            kind: 'pair',
            left: { ...list, items: ours.map(([item]) => item) },
            right: { ...list, items: ours.map(([, item]) => item) },
            second,
          } as const,
        ]),
    ...(bare.length === 0 ? [] : [{ ...list, items: bare.map(({ notes }) => ({ text: notes })) }]),
    ...(about.length === 0
      ? []
      : [
          {
            kind: 'notes',
            entries: about.map((item) => ({ term: item.about, texts: [item.notes] })),
          } as const,
        ]),
  ];
}

/** The rows of a topic without what the parent wrote. */
function chosenIn({ entries }: TopicBlock): TopicBlock['entries'] {
  return entries
    .map((entry) => ({ ...entry, texts: entry.texts.filter((text) => !text.some(isNote)) }))
    .filter(({ texts }) => texts.length > 0);
}

/** What was chosen side by side; what was written about it under both. */
function pairedTopic(left: TopicBlock, right: TopicBlock, second: Second): Block {
  const notes = left.entries.flatMap((entry, index) => {
    const other = right.entries[index] ?? entry;
    const texts = entry.texts.flatMap((text, at) => {
      const beside = other.texts[at] ?? text;
      const written = notesOf(text, beside, second);
      if (written.length === 0) return [];
      return [[...written, ...twice(oursOf(text), oursOf(beside), SLASH, second, '\n')]];
    });
    return texts.length === 0
      ? []
      : [{ term: twice(entry.term, other.term, SLASH, second), texts }];
  });
  return {
    kind: 'pair',
    left: { ...left, entries: chosenIn(left) },
    right: { ...right, entries: chosenIn(right) },
    second,
    ...(notes.length === 0 ? {} : { notes: { kind: 'notes', entries: notes } }),
  };
}

/** Groups stand under each other, as each takes both halves; lines to write on stay as they are. */
function pairedColumns(
  left: readonly (readonly Block[])[],
  right: readonly (readonly Block[])[],
  second: Second,
): readonly Block[] {
  const columns = left.map((blocks, index) => pairedAll(blocks, right[index] ?? [], second));
  const isForHand = columns.flat().every(({ kind }) => kind === 'writing-lines');
  return isForHand ? [{ kind: 'columns', columns }] : columns.flat();
}
