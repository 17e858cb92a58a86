import type { DayMapBlock, GlanceBlock, LegendBlock, Mark, Text } from '../blocks.ts';
import { markOp, sizedMark } from './mark-op.ts';
import { type BoxOp, type Op, taggedAs } from './page.ts';
import { rowStrips } from './row-strips.ts';
import {
  allInTag,
  holding,
  inTag,
  merged,
  type Place,
  type Strip,
  together,
  withGap,
} from './strip.ts';
import { colors, domainColors, styles } from './styles.ts';
import { lineOp, textStrips, textWidth } from './text-strips.ts';

const LABEL = 138;
const MARK = 13;
const STEP = 17;
const MAP_LABEL = 92;
const MAP_MARK = 11;
const MAP_STEP = 13.5;
const CELL_GAP = 3;
const CELL_HEIGHT = 24;

/** At a glance: one mark for each answer, in the order asked, a row for each domain. */
export function glanceStrips(outer: Place, glance: GlanceBlock): readonly Strip[] {
  const place = inTag(outer, 'Figure', { alt: glance.alt });
  const fit = Math.max(1, Math.floor((place.width - LABEL) / STEP));
  const rows = glance.rows.flatMap((row) => {
    const style = { ...styles.heading3, size: 9.5, color: domainColors[row.domain] };
    const label = textStrips({ ...place, width: LABEL - 8 }, row.label, style);
    const lines = markLines(row.marks, fit).map((line): Strip => ({
      gap: 0,
      height: STEP,
      hold: 'free',
      ops: line.map((mark, index) =>
        markOp(mark, place.left + LABEL + index * STEP, (style.leading - MARK) / 2, MARK),
      ),
    }));
    return withGap(rowStrips([label, lines]), 4);
  });
  return withGap(together(allInTag(place, rows)), 6);
}

/** What each mark means, side by side as far as the line goes. */
export function legendStrips(outer: Place, legend: LegendBlock): readonly Strip[] {
  const place = inTag(outer, 'L', { numbering: 'None' });
  const style = styles.quiet;
  const lines: Op[][] = [[]];
  let x = place.left;
  for (const { mark, text } of legend.entries) {
    const label = place.measure.prepare(text, style.weight);
    const width = MARK + 4 + textWidth(place, label, style);
    if (x > place.left && x + width > place.left + place.width) {
      lines.push([]);
      x = place.left;
    }
    lines.at(-1)?.push(...legendOps({ ...place, left: x }, mark, label));
    x += width + 16;
  }
  return lines.map((ops, index) => ({
    gap: index === 0 ? 6 : 1,
    height: style.leading,
    hold: index < lines.length - 1 ? 'must' : 'free',
    ops,
  }));
}

function legendOps(
  place: Place,
  mark: LegendBlock['entries'][number]['mark'],
  label: string,
): readonly Op[] {
  const style = styles.quiet;
  const item = inTag(place, 'LI');
  const { tag } = inTag(item, 'Lbl', { actual: mark.label });
  const body = inTag({ ...item, left: place.left + MARK + 2 }, 'LBody');
  const drawn = sizedMark(mark, place.left, (style.leading - 10) / 2, 10, colors.soft);
  return [taggedAs(drawn, tag), lineOp(body, label, style)];
}

/** The school day: a row for each domain, a column for each place, marks in the cells. */
export function dayMapStrips(outer: Place, map: DayMapBlock): readonly Strip[] {
  const place = inTag(outer, 'Figure', { alt: map.alt });
  const step = (place.width - MAP_LABEL) / Math.max(1, map.places.length);
  const cellLeft = (index: number) => place.left + MAP_LABEL + index * step;
  const head = rowStrips(
    map.places.map((text, index) =>
      centred({ ...place, left: cellLeft(index), width: step - CELL_GAP }, text),
    ),
  ).map((strip): Strip => ({ ...strip, hold: 'must' }));
  const rows = map.rows.map((row): Strip => {
    const style = { ...styles.head, color: domainColors[row.domain] };
    const label = merged(textStrips({ ...place, width: MAP_LABEL - 8 }, row.label, style));
    const fit = Math.max(1, Math.floor((step - CELL_GAP - 2) / MAP_STEP));
    const lines = Math.max(1, ...row.cells.map((cell) => markLines(cell, fit).length));
    const height = Math.max(CELL_HEIGHT, lines * MAP_STEP + 6, label.height + 4);
    const labelTop = (height - label.height) / 2;
    return {
      gap: CELL_GAP,
      height,
      hold: 'rather',
      ops: [
        ...label.ops.map((op) => (op.kind === 'text' ? { ...op, y: op.y + labelTop } : op)),
        ...row.cells.flatMap((cell, index) =>
          cellOps(cell, fit, cellLeft(index), step - CELL_GAP, height),
        ),
      ],
      head,
    };
  });
  return withGap(holding(allInTag(place, [...head, ...rows]), 'free'), 6);
}

function cellOps(
  cell: readonly Mark[],
  fit: number,
  left: number,
  width: number,
  height: number,
): readonly Op[] {
  const box: BoxOp = {
    kind: 'box',
    x: left,
    y: 0,
    width,
    height,
    radius: 3,
    color: colors.wash,
    outline: null,
  };
  const lines = markLines(cell, fit);
  const top = (height - lines.length * MAP_STEP) / 2;
  return [
    box,
    ...lines.flatMap((line, row) => {
      const start = left + (width - line.length * MAP_STEP) / 2;
      return line.map((mark, index) =>
        markOp(
          mark,
          start + index * MAP_STEP + (MAP_STEP - MAP_MARK) / 2,
          top + row * MAP_STEP + (MAP_STEP - MAP_MARK) / 2,
          MAP_MARK,
        ),
      );
    }),
  ];
}

function centred(place: Place, text: Text): readonly Strip[] {
  return textStrips(place, text, styles.place).map((strip) => {
    const line = strip.ops.map((op) => (op.kind === 'text' ? op.text : '')).join('');
    const besides = place.width - textWidth(place, line.trimEnd(), styles.place);
    return {
      ...strip,
      ops: strip.ops.map((op) =>
        op.kind === 'text' ? { ...op, x: op.x + Math.max(0, besides / 2) } : op,
      ),
    };
  });
}

function markLines(cell: readonly Mark[], fit: number): readonly (readonly Mark[])[] {
  return Array.from({ length: Math.ceil(cell.length / fit) }, (_, line) =>
    cell.slice(line * fit, (line + 1) * fit),
  );
}
