import type { QrBlock } from '../blocks.ts';
import type { BoxOp } from './page.ts';
import { allInTag, inTag, type Place, type Strip } from './strip.ts';

// A square of 1.4 mm is read by any phone from an arm's length; on a narrow place they are smaller.
const SQUARE = 4;
// Dark on white, whatever the colours of the rest: readers look for that.
const DARK = '#000000';
const LIGHT = '#ffffff';

/** A QR code: on white, each row's dark squares that touch as one box. */
export function qrStrips(outer: Place, { rows, alt }: QrBlock): readonly Strip[] {
  const place = inTag(outer, 'Figure', { alt });
  const square = Math.min(SQUARE, place.width / Math.max(1, rows.length));
  const side = rows.length * square;
  const box = (x: number, y: number, width: number, height: number, color: string): BoxOp => ({
    kind: 'box',
    x: place.left + x,
    y,
    width,
    height,
    radius: 0,
    color,
    outline: null,
  });
  const dark = rows.flatMap((row, y) =>
    runsOf(row).map(({ from, to }) =>
      box(from * square, y * square, (to - from) * square, square, DARK),
    ),
  );
  const ops = [box(0, 0, side, side, LIGHT), ...dark];
  return allInTag(place, [{ gap: 6, height: side, hold: 'free', ops }]);
}

/** Where neighbours that are dark begin, and where they end. */
function runsOf(row: readonly boolean[]): readonly Readonly<{ from: number; to: number }>[] {
  const runs: { from: number; to: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.to === x) last.to = x + 1;
    else runs.push({ from: x, to: x + 1 });
  });
  return runs;
}
