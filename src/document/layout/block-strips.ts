import type { Steps } from '../../lib/slices.ts';
import {
  type Block,
  plain,
  type HeadingBlock,
  type ParagraphBlock,
  type TitleBlock,
  type WritingLinesBlock,
} from '../blocks.ts';
import { columnStrips } from './column-strips.ts';
import { dayMapStrips, glanceStrips, legendStrips } from './figure-strips.ts';
import { listStrips } from './list-strips.ts';
import { movedDown, type Op } from './page.ts';
import { pairStrips } from './pair-strips.ts';
import { qrStrips } from './qr-strips.ts';
import { holding, inTag, type Place, type Strip, withGap } from './strip.ts';
import { colors, domainColors, styles } from './styles.ts';
import { tableStrips } from './table-strips.ts';
import { textStrips, textWidth } from './text-strips.ts';
import { notesStrips, topicStrips } from './topic-strips.ts';

const WRITING_HEIGHT = 25;
// How far above its end a label begins: it stands on the line.
const LABEL_FOOT = 14.5;
// Fewer lines than this are not worth a heading.
const LINES_AT_LEAST = 3;

/** The strips of one block, in steps where it holds others. */
export function* blockStrips(place: Place, block: Block): Steps<readonly Strip[]> {
  switch (block.kind) {
    case 'title':
      return titleStrips(place, block);
    case 'heading':
      return headingStrips(place, block);
    case 'paragraph':
      return paragraphStrips(place, block);
    case 'list':
      return yield* listStrips(place, block);
    case 'columns':
      return yield* columnStrips(place, block, blockStrips);
    case 'pair':
      return yield* pairStrips(place, block, blockStrips);
    case 'topic':
      return topicStrips(place, block);
    case 'notes':
      return notesStrips(place, block, 'list');
    case 'glance':
      return glanceStrips(place, block);
    case 'qr':
      return qrStrips(place, block);
    case 'legend':
      return legendStrips(place, block);
    case 'day-map':
      return dayMapStrips(place, block);
    case 'table':
      return yield* tableStrips(place, block);
    case 'writing-lines':
      return writingStrips(place, block);
    default:
      return block satisfies never;
  }
}

function titleStrips(place: Place, block: TitleBlock): readonly Strip[] {
  const text = textStrips(inTag(place, 'H1'), block.text, styles.title);
  const meta = block.meta.flatMap((line, index) =>
    withGap(textStrips(inTag(place, 'P'), line, styles.meta), index === 0 ? 4 : 0),
  );
  const rule: Op = {
    kind: 'box',
    x: place.left,
    y: 0,
    width: place.width,
    height: 2,
    radius: 0,
    color: colors.brand,
    outline: null,
  };
  const bookmark: Op = { kind: 'bookmark', level: 1, text: block.bookmark, y: 0 };
  return [
    { gap: 0, height: 0, hold: 'must', ops: [bookmark] },
    ...[...text, ...meta, { gap: 7, height: 4, hold: 'must', ops: [rule] } as const].map(
      (strip): Strip => ({ ...strip, hold: 'must' }),
    ),
  ];
}

function paragraphStrips(place: Place, block: ParagraphBlock): readonly Strip[] {
  const isQuiet = block.quiet === true;
  const style = isQuiet ? styles.quiet : styles.body;
  const strips = withGap(textStrips(inTag(place, 'P'), block.text, style), isQuiet ? 5 : 4);
  // A quiet line says why; it stays with what it is said of.
  return isQuiet ? holding(strips, 'must') : strips;
}

function headingStrips(place: Place, block: HeadingBlock): readonly Strip[] {
  const style = block.level === 2 ? styles.heading2 : styles.heading3;
  const color = block.domain === undefined ? style.color : domainColors[block.domain];
  const inside = inTag(place, block.level === 2 ? 'H2' : 'H3');
  const strips = textStrips(inside, block.text, { ...style, color });
  const bookmark: Op = {
    kind: 'bookmark',
    level: 2,
    text: block.bookmark ?? plain(block.text),
    y: 0,
  };
  return withGap(
    strips.map((strip, index) => ({
      ...strip,
      hold: 'must',
      ops: index === 0 && block.level === 2 ? [bookmark, ...strip.ops] : strip.ops,
    })),
    block.level === 2 ? 15 : 9,
  );
}

function writingStrips(place: Place, block: WritingLinesBlock): readonly Strip[] {
  const heading =
    block.heading === undefined
      ? []
      : headingStrips(place, { kind: 'heading', level: 2, text: block.heading });
  const label = textStrips(inTag(place, 'P'), block.label ?? '', styles.small);
  const [first] = label;
  // A label of several lines stands above.
  const named = label.length === 1 && first !== undefined ? first.ops : [];
  const lines = Array.from({ length: block.count }, (_, index): Strip => {
    const ops = index === 0 ? named.map((op) => movedDown(op, WRITING_HEIGHT - LABEL_FOOT)) : [];
    const rule: Op = {
      kind: 'line',
      x1: Math.min(place.left + lengthOf(place, ops), place.left + place.width),
      x2: place.left + place.width,
      y1: WRITING_HEIGHT - 3,
      y2: WRITING_HEIGHT - 3,
      color: colors.lineStrong,
      width: 0.6,
    };
    return {
      gap: 0,
      height: WRITING_HEIGHT,
      hold: index < LINES_AT_LEAST - 1 && index < block.count - 1 ? 'must' : 'free',
      ops: [...ops, rule],
    };
  });
  const above = label.length > 1 ? label.map((strip): Strip => ({ ...strip, hold: 'must' })) : [];
  const strips = [...heading, ...above, ...lines];
  return block.ifRoom === true ? strips.map((strip) => ({ ...strip, ifRoom: true })) : strips;
}

/** How long the texts of a line are, with some room after them. */
function lengthOf(place: Place, ops: readonly Op[]): number {
  const length = ops.reduce(
    (sum, op) => sum + (op.kind === 'text' ? textWidth(place, op.text, styles.small) : 0),
    0,
  );
  return length === 0 ? 0 : length + 6;
}
