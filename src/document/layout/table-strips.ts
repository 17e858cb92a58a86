import { type Cell, markText, type TableBlock, type Text } from '../blocks.ts';
import type { Steps } from '../../lib/slices.ts';
import type { Answer } from '../../responses/types.ts';
import { markOp, sizedMark } from './mark-op.ts';
import { type LineOp, movedDown, taggedAs } from './page.ts';
import { rowStrips } from './row-strips.ts';
import { heightOf, holding, inTag, type Place, type Strip, withGap } from './strip.ts';
import { colors, styles } from './styles.ts';
import type { TagFacts } from './tags.ts';
import { textStrips } from './text-strips.ts';

const PAD = 2;
const CELL_PAD = 6;
const TABLE_GAP = 6;
const MARK = 10;
const CHOICE = 13;
const CHOICES: readonly Answer[] = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'];
// A row taller than this part of a page may be broken.
const WHOLE_ROW = 1 / 3;

/** A table in steps of one row; its head stands again on every page it flows over. */
export function* tableStrips(outer: Place, table: TableBlock): Steps<readonly Strip[]> {
  const place = inTag(outer, 'Table');
  const places = columnPlaces(place, table.widths);
  const head = headStrips(place, places, table.head);
  const spareAfter = table.spareAfter ?? table.rows.length;
  // Once for each column: asked of every cell, it would go through all rows as often.
  const isMarked = places.map((_, column) =>
    table.rows.some((row) => row[column]?.kind === 'mark'),
  );
  const rows: Strip[] = [];
  for (const [index, row] of table.rows.entries()) {
    const { tag } = inTag(place, 'TR');
    const cells = row.map((cell, column) => {
      const inside = inTag({ ...(places[column] ?? place), tag }, 'TD', languageOf(cell));
      return orEmpty(inside, cellStrips(inside, cell, isMarked[column] === true));
    });
    const strips = rowOf(
      place,
      cells,
      table.rowHeight ?? 0,
      colors.line,
      table.writeBelow === true,
    );
    const lined = table.rowHeight === undefined ? strips : strips.map(ruled(places));
    const kept = keptWhole(place, lined, isEndRow(index, Math.min(table.rows.length, spareAfter)));
    const spare = index < spareAfter ? {} : ({ ifRoom: true } as const);
    rows.push(...kept.map((strip): Strip => ({ ...strip, head, ...spare })));
    yield;
  }
  return withGap([...head, ...rows], TABLE_GAP);
}

function languageOf(cell: Cell): TagFacts {
  return 'lang' in cell && cell.lang !== undefined ? { lang: cell.lang } : {};
}

/** Whether a row holds on to the next, so that no row stands alone on a page. */
function isEndRow(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2);
}

function headStrips(
  place: Place,
  places: readonly Place[],
  texts: readonly Text[],
): readonly Strip[] {
  const { tag } = inTag(place, 'TR');
  const cells = texts.map((text, column) => {
    const inside = inTag({ ...(places[column] ?? place), tag }, 'TH', { scope: 'Column' });
    return orEmpty(inside, textStrips(inside, text, styles.head));
  });
  return rowOf(place, cells, 0, colors.lineStrong).map((strip) => ({ ...strip, hold: 'must' }));
}

function columnPlaces(place: Place, widths: readonly number[]): readonly Place[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  let left = place.left;
  return widths.map((part, index) => {
    const width = (part / sum) * place.width;
    const pad = index === 0 ? 0 : CELL_PAD;
    const inner = { ...place, left: left + pad, width: width - pad - CELL_PAD };
    left += width;
    return inner;
  });
}

/** An empty cell is a cell still, so that every row has as many. */
function orEmpty(place: Place, strips: readonly Strip[]): readonly Strip[] {
  if (strips.length > 0 || place.tag === null) return strips;
  const ops = [{ kind: 'element', y: 0, tag: place.tag } as const];
  return [{ gap: 0, height: styles.small.leading, hold: 'free', ops }];
}

/** @param isMarked whether the column holds marks, so that its texts line up beside them */
function cellStrips(place: Place, cell: Cell, isMarked: boolean): readonly Strip[] {
  switch (cell.kind) {
    case 'text':
      return textStrips(isMarked ? besideMark(place) : place, cell.text, styles.small);
    case 'mark':
      return markStrips(place, cell);
    case 'choices':
      return [choices(inTag(place, 'Figure', { alt: cell.labels.join(', ') }))];
    case 'blank':
      return [];
    default:
      return cell satisfies never;
  }
}

function markStrips(place: Place, cell: Extract<Cell, { kind: 'mark' }>): readonly Strip[] {
  const drawn = markOp(cell.mark, place.left, (styles.small.leading - MARK) / 2, MARK);
  return textStrips(besideMark(place), markText(cell), styles.small).map((strip, index) =>
    index === 0 ? { ...strip, ops: [drawn, ...strip.ops] } : strip,
  );
}

function besideMark(place: Place): Place {
  return { ...place, left: place.left + MARK + 5, width: place.width - MARK - 5 };
}

function choices(place: Place): Strip {
  const step = place.width / CHOICES.length;
  return {
    gap: 0,
    height: CHOICE,
    hold: 'free',
    ops: CHOICES.map((answer, index) =>
      taggedAs(
        sizedMark({ answer }, place.left + index * step, 0, CHOICE, colors.lineStrong),
        place.tag,
      ),
    ),
  };
}

/** Cells side by side with space above and below, and a rule under the last line. */
function rowOf(
  place: Place,
  cells: readonly (readonly Strip[])[],
  atLeast: number,
  color: string,
  isRoomBelow = false,
): readonly Strip[] {
  const strips = rowStrips(cells);
  const missing = isRoomBelow ? atLeast : Math.max(0, atLeast - heightOf(strips) - 2 * PAD);
  return strips.map((strip, index) => {
    const above = index === 0 ? PAD + (isRoomBelow ? 0 : missing / 2) : 0;
    const below = index === strips.length - 1 ? PAD + missing / (isRoomBelow ? 1 : 2) : 0;
    const height = above + strip.height + below;
    const ops = strip.ops.map((op) => movedDown(op, above));
    const rule: LineOp = {
      kind: 'line',
      x1: place.left,
      x2: place.left + place.width,
      y1: height,
      y2: height,
      color,
      width: 0.6,
    };
    return { ...strip, height, ops: below === 0 ? ops : [...ops, rule] };
  });
}

/** Lines between the columns, where people write by hand. */
function ruled(places: readonly Place[]): (strip: Strip) => Strip {
  return (strip) => ({
    ...strip,
    ops: [
      ...places.slice(1).map((place): LineOp => ({
        kind: 'line',
        x1: place.left - CELL_PAD,
        x2: place.left - CELL_PAD,
        y1: 0,
        y2: strip.height,
        color: colors.line,
        width: 0.6,
      })),
      ...strip.ops,
    ],
  });
}

/** A row that is not too tall in one piece, and with the next row if it `holdsNext`. */
function keptWhole(place: Place, row: readonly Strip[], holdsNext: boolean): readonly Strip[] {
  if (heightOf(row) > place.height * WHOLE_ROW) return row;
  const whole = row.map((strip): Strip => ({ ...strip, hold: 'must' }));
  return holdsNext ? whole : holding(whole, 'free');
}
