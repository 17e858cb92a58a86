import {
  type Block,
  type HeadingBlock,
  type ParagraphBlock,
  type TitleBlock,
  type WritingLinesBlock,
} from '../blocks.ts';
import { columnStrips } from './column-strips.ts';
import { dayMapStrips, glanceStrips, legendStrips } from './figure-strips.ts';
import { listStrips } from './list-strips.ts';
import type { Op } from './page.ts';
import { qrStrips } from './qr-strips.ts';
import { holding, inTag, type Place, type Strip, withGap } from './strip.ts';
import { colors, domainColors, styles } from './styles.ts';
import { tableStrips } from './table-strips.ts';
import { lineOp, textStrips, textWidth } from './text-strips.ts';
import { topicStrips } from './topic-strips.ts';

const WRITING_HEIGHT = 25;
// Fewer lines than this are not worth a heading.
const LINES_AT_LEAST = 3;

/** The strips of one block. */
export function blockStrips(place: Place, block: Block): readonly Strip[] {
  switch (block.kind) {
    case 'title':
      return titleStrips(place, block);
    case 'heading':
      return headingStrips(place, block);
    case 'paragraph':
      return paragraphStrips(place, block);
    case 'list':
      return listStrips(place, block);
    case 'columns':
      return columnStrips(place, block, blockStrips);
    case 'topic':
      return topicStrips(place, block);
    case 'glance':
      return glanceStrips(place, block);
    case 'qr':
      return qrStrips(place, block);
    case 'legend':
      return legendStrips(place, block);
    case 'day-map':
      return dayMapStrips(place, block);
    case 'table':
      return tableStrips(place, block);
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
    text: block.bookmark ?? block.text,
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
  const label = place.measure.prepare(block.label ?? '', styles.small.weight);
  const labelled = inTag(place, 'P');
  const lines = Array.from({ length: block.count }, (_, index): Strip => {
    const named = index === 0 && label !== '';
    const start = named ? textWidth(place, label, styles.small) + 6 : 0;
    const rule: Op = {
      kind: 'line',
      x1: Math.min(place.left + start, place.left + place.width),
      x2: place.left + place.width,
      y1: WRITING_HEIGHT - 3,
      y2: WRITING_HEIGHT - 3,
      color: colors.lineStrong,
      width: 0.6,
    };
    const text = { ...lineOp(labelled, label, styles.small), y: WRITING_HEIGHT - 5 };
    return {
      gap: 0,
      height: WRITING_HEIGHT,
      hold: index < LINES_AT_LEAST - 1 && index < block.count - 1 ? 'must' : 'free',
      ops: named ? [text, rule] : [rule],
    };
  });
  const strips = [...heading, ...lines];
  return block.ifRoom === true ? strips.map((strip) => ({ ...strip, ifRoom: true })) : strips;
}
