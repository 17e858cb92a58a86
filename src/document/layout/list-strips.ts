import type { Steps } from '../../lib/slices.ts';
import type { ListBlock, ListItem } from '../blocks.ts';
import { markOp } from './mark-op.ts';
import { type Op, taggedAs } from './page.ts';
import {
  asRow,
  heightOf,
  holding,
  inTag,
  merged,
  type Place,
  type Strip,
  withGap,
} from './strip.ts';
import { colors, styles, type TextStyle } from './styles.ts';
import type { TagFacts } from './tags.ts';
import { isRtlText } from './paragraphs.ts';
import { lineOp, textStrips, textWidth } from './text-strips.ts';

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
const BULLET = '•';
const BULLET_WIDTH = 4;
// What is read out for a box to tick.
const BOX = '☐';

/** A list: each item with its marker and its own list under it; short ones in two columns. */
export function* listStrips(place: Place, list: ListBlock): Steps<readonly Strip[]> {
  const setItem = (inner: Place, index: number) => {
    const item = list.items[index];
    return item === undefined ? [] : withGap(itemStrips(inner, list.marker, item, index), ITEM_GAP);
  };
  const { length } = list.items;
  const inside = inTag(place, 'L', { numbering: list.marker === 'number' ? 'Decimal' : 'Disc' });
  const inTwo =
    list.compact === true ? twoColumns(inside, length, styles.body, setItem) : undefined;
  return withGap(inTwo ?? (yield* oneColumn(inside, length, setItem)), LIST_GAP);
}

/** No item but a long one stands alone at the foot or the head of a page. */
function* oneColumn(
  place: Place,
  count: number,
  setItem: (place: Place, index: number) => readonly Strip[],
): Steps<readonly Strip[]> {
  const all: Strip[] = [];
  for (let index = 0; index < count; index += 1) {
    const strips = asRow(setItem(place, index));
    const isEnd = index === 0 || index === count - 2;
    const holds = isEnd && index < count - 1 && heightOf(strips) < place.height * SHORT_ITEM;
    all.push(...(holds ? holding(strips, 'must') : strips));
    yield;
  }
  return all;
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
  list: Place,
  marker: ListBlock['marker'],
  item: ListItem,
  index: number,
): readonly Strip[] {
  const place = inTag(list, 'LI');
  const isRtl = isRtlText(item.text);
  const label = labelOp(inTag(place, 'Lbl', labelFacts(marker, item)), marker, item, index, isRtl);
  const inner = inTag(beside(place, INDENT, isRtl), 'LBody');
  const labelled = withLabel(textStrips(inner, item.text, styles.body), label);
  const sub = subStrips(inner, item.sub ?? []);
  return sub.length === 0 ? labelled : [...holding(labelled, 'must'), ...sub];
}

/** What is left of a place beside a label, which stands where the text begins. */
function beside(place: Place, indent: number, isRtl: boolean): Place {
  return {
    ...place,
    left: isRtl ? place.left : place.left + indent,
    width: place.width - indent,
  };
}

/** The label stands on the first line of the item, however high that has become. */
function withLabel(lines: readonly Strip[], label: Op): readonly Strip[] {
  return lines.map((strip, line) =>
    line === 0 ? { ...strip, ops: [label, ...strip.ops] } : strip,
  );
}

/** The list inside an item. */
function subStrips(place: Place, texts: readonly string[]): readonly Strip[] {
  if (texts.length === 0) return [];
  const list = inTag(place, 'L', { numbering: 'Disc' });
  const setItem = (at: Place, index: number) => {
    const item = inTag(at, 'LI');
    const text = texts[index] ?? '';
    const isRtl = isRtlText(text);
    const left = isRtl ? at.left + at.width - 2 - BULLET_WIDTH : at.left + 1;
    const label = bullet(inTag(item, 'Lbl'), left, styles.small);
    const inner = inTag(beside(item, SUB_INDENT, isRtl), 'LBody');
    return withGap(withLabel(textStrips(inner, text, styles.small), label), 1);
  };
  return (
    twoColumns(list, texts.length, styles.small, setItem) ??
    texts.flatMap((_, index) => setItem(list, index))
  );
}

/** What a drawn label stands for; numbers and bullets are texts themselves. */
function labelFacts(marker: ListBlock['marker'], item: ListItem): TagFacts {
  if (item.mark !== undefined) return { actual: item.mark.label };
  return marker === 'box' ? { actual: BOX } : {};
}

function labelOp(
  place: Place,
  marker: ListBlock['marker'],
  item: ListItem,
  index: number,
  isRtl: boolean,
): Op {
  const { leading } = styles.body;
  const left = (width: number) => (isRtl ? place.left + place.width - width : place.left);
  const drawn = (op: Op) => taggedAs(op, place.tag);
  if (item.mark !== undefined)
    return drawn(markOp(item.mark, left(SIZE), (leading - SIZE) / 2, SIZE));
  if (marker === 'number') {
    const text = place.measure.prepare(`${index + 1}.`, 400);
    return lineOp({ ...place, left: left(textWidth(place, text, styles.body)) }, text, styles.body);
  }
  if (marker === 'bullet') return bullet(place, left(BULLET_WIDTH + 3) + 2, styles.body);
  return drawn({
    kind: 'box',
    x: left(SIZE),
    y: (leading - SIZE) / 2,
    width: SIZE,
    height: SIZE,
    radius: 2,
    color: colors.lineStrong,
    outline: 0.9,
  });
}

function bullet(place: Place, left: number, style: TextStyle): Op {
  const text = place.measure.prepare(BULLET, style.weight);
  return lineOp({ ...place, left }, text, { ...style, color: colors.brand });
}
