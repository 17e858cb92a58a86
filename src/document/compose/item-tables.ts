import type { Words } from '../../content/words.ts';
import type { ItemId } from '../../questions/index.ts';
import type { Entry, Summary } from '../../summary/types.ts';
import { type Block, type Cell, own, type TableBlock } from '../blocks.ts';
import { answerLegend } from './legend.ts';
import { itemName } from './names.ts';
import { isForSchool } from './privacy.ts';

// Room for a few words by hand, beside an item or below it.
const ROW_HEIGHT = 20;
const ROOM_BELOW = 20;

/** An item with the number it has on every sheet to fill in by hand. */
type Numbered = Readonly<{ number: number; entry: Entry }>;

/** The items of a child: those on the sheets for school, and those on the parent's own alone. */
export type NumberedItems = Readonly<{
  shared: readonly Numbered[];
  onlyHere: readonly Numbered[];
}>;

/** How a table of items looks: what it says of an item, and where there is room to write. */
export type ItemTable = Readonly<{
  head: TableBlock['head'];
  widths: TableBlock['widths'];
  textOf: (linkId: ItemId) => string;
  writeBelow: boolean;
}>;

/** Numbers the items: those for school first, so that both sheets have the same numbers. */
export function numbered(summary: Summary): NumberedItems {
  const entries = summary.glance.flatMap((domain) => domain.entries);
  const shared = entries.filter((entry) => isForSchool(summary, entry));
  const onlyHere = entries.filter((entry) => !isForSchool(summary, entry));
  return {
    shared: shared.map((entry, index) => ({ number: index + 1, entry })),
    onlyHere: onlyHere.map((entry, index) => ({ number: shared.length + index + 1, entry })),
  };
}

/** For the teacher: short names, and notes beside them. */
export function teacherTable(words: Words): ItemTable {
  const { item, circle, notes } = words.pdf.teacher;
  return {
    head: ['', item, circle, notes],
    widths: [0.05, 0.45, 0.19, 0.31],
    textOf: (linkId) => itemName(words, linkId),
    writeBelow: false,
  };
}

/** A heading and a table for each domain that has items. */
export function itemTables(
  words: Words,
  items: readonly Numbered[],
  table: ItemTable,
): readonly Block[] {
  const domains = [...new Set(items.map(({ entry }) => entry.domain))];
  return domains.flatMap((domain) => [
    { kind: 'heading', level: 2, text: words.followups.domainsFormal[domain], domain },
    itemTable(
      words,
      items.filter(({ entry }) => entry.domain === domain),
      table,
    ),
  ]);
}

/** The table alone. */
export function itemTable(
  words: Words,
  items: readonly Numbered[],
  { head, widths, textOf, writeBelow }: ItemTable,
): Block {
  const labels = answerLegend(words).entries.map((entry) => entry.text);
  return {
    kind: 'table',
    head,
    widths,
    rowHeight: writeBelow ? ROOM_BELOW : ROW_HEIGHT,
    ...(writeBelow ? { writeBelow } : {}),
    rows: items.map(({ number, entry }): readonly Cell[] => [
      { kind: 'text', text: own(`${number}`) },
      { kind: 'text', text: own(textOf(entry.linkId)) },
      { kind: 'choices', labels },
      ...(writeBelow ? [] : [{ kind: 'blank' } as const]),
    ]),
  };
}
