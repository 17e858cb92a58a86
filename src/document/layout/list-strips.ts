import type { ListBlock, ListItem } from '../blocks.ts';
import { plain } from '../blocks.ts';
import { markOp } from './mark-op.ts';
import type { Op } from './page.ts';
import { heightOf, holding, merged, type Place, type Strip, withGap } from './strip.ts';
import { colors, styles, type TextStyle } from './styles.ts';
import { lineOp, textStrips } from './text-strips.ts';

const INDENT = 18;
const ITEM_GAP = 3;
const LIST_GAP = 5;
const COLUMN_GAP = 20;
// Items longer than this many lines do not stand in two columns.
const SHORT_LINES = 3;
// Fewer items than this do not either.
const FEW = 4;
// An item taller than this part of a page may be parted from its neighbours.
const SHORT_ITEM = 0.2;
const SUB_INDENT = 11;
const SIZE = 10;

/** A list: each item with its marker and its own list under it; short ones in two columns. */
export function listStrips(place: Place, list: ListBlock): readonly Strip[] {
  const setItem = (inner: Place, index: number) => {
    const item = list.items[index];
    return item === undefined ? [] : withGap(itemStrips(inner, list.marker, item, index), ITEM_GAP);
  };
  const { length } = list.items;
  const inTwo = list.compact === true ? twoColumns(place, length, styles.body, setItem) : undefined;
  return withGap(inTwo ?? oneColumn(place, length, setItem), LIST_GAP);
}

/** No item but a long one stands alone at the foot or the head of a page. */
function oneColumn(
  place: Place,
  count: number,
  setItem: (place: Place, index: number) => readonly Strip[],
): readonly Strip[] {
  return Array.from({ length: count }, (_, index) => {
    const strips = setItem(place, index);
    const isEnd = index === 0 || index === count - 2;
    return isEnd && index < count - 1 && heightOf(strips) < place.height * SHORT_ITEM
      ? holding(strips, 'must')
      : strips;
  }).flat();
}

/** Down the left column, then down the right; undefined where items are long or few. */
function twoColumns(
  place: Place,
  count: number,
  style: TextStyle,
  setItem: (place: Place, index: number) => readonly Strip[],
): readonly Strip[] | undefined {
  const half = Math.ceil(count / 2);
  const width = (place.width - COLUMN_GAP) / 2;
  const right = place.left + width + COLUMN_GAP;
  const strips = Array.from({ length: count }, (_, index) =>
    merged(setItem({ ...place, width, left: index < half ? place.left : right }, index)),
  );
  const tallest = SHORT_LINES * style.leading;
  if (count < FEW || strips.some((strip) => strip.height > tallest)) return undefined;
  return strips.slice(0, half).map((left, index) => {
    const pair = [left, ...strips.slice(half + index, half + index + 1)];
    return {
      gap: left.gap,
      height: Math.max(...pair.map((strip) => strip.height)),
      hold: 'free',
      ops: pair.flatMap((strip) => strip.ops),
    };
  });
}

function itemStrips(
  place: Place,
  marker: ListBlock['marker'],
  item: ListItem,
  index: number,
): readonly Strip[] {
  const inner = { ...place, left: place.left + INDENT, width: place.width - INDENT };
  const lines = textStrips(inner, plain(item.text), styles.body);
  const labelled = lines.map((strip, line) =>
    line === 0 ? { ...strip, ops: [labelOp(place, marker, item, index), ...strip.ops] } : strip,
  );
  const sub = subStrips(inner, item.sub ?? []);
  return sub.length === 0 ? labelled : [...holding(labelled, 'must'), ...sub];
}

/** The list inside an item. */
function subStrips(place: Place, texts: readonly string[]): readonly Strip[] {
  const setItem = (at: Place, index: number) => {
    const inner = { ...at, left: at.left + SUB_INDENT, width: at.width - SUB_INDENT };
    const strips = textStrips(inner, texts[index] ?? '', styles.small).map((strip, line) =>
      line === 0
        ? { ...strip, ops: [dot(at.left + 3, styles.small.leading), ...strip.ops] }
        : strip,
    );
    return withGap(strips, 1);
  };
  return (
    twoColumns(place, texts.length, styles.small, setItem) ??
    texts.flatMap((_, index) => setItem(place, index))
  );
}

function labelOp(place: Place, marker: ListBlock['marker'], item: ListItem, index: number): Op {
  const { leading } = styles.body;
  if (item.mark !== undefined) return markOp(item.mark, place.left, (leading - SIZE) / 2, SIZE);
  if (marker === 'number') {
    return lineOp(place.left, place.measure.prepare(`${index + 1}.`, 400), styles.body);
  }
  if (marker === 'bullet') return dot(place.left + 4, leading);
  return {
    kind: 'box',
    x: place.left,
    y: (leading - SIZE) / 2,
    width: SIZE,
    height: SIZE,
    radius: 2,
    color: colors.lineStrong,
    outline: 0.9,
  };
}

function dot(x: number, leading: number): Op {
  return { kind: 'dot', x, y: leading / 2 + 0.4, r: 1.9, color: colors.brand };
}
