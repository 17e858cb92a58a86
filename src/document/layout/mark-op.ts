import type { Mark } from '../blocks.ts';
import type { MarkOp } from './page.ts';
import { domainColors, lighter } from './styles.ts';

// A mark in a usual place is smaller as well as lighter, so that grey print shows it too.
const LIGHT_SIZE = 0.78;

/** A mark in the colour of its domain. */
export function markOp(mark: Mark, x: number, y: number, size: number): MarkOp {
  const color = domainColors[mark.domain];
  return sizedMark(mark, x, y, size, color);
}

/** A mark in any colour, lighter and smaller where it stands for a usual place. */
export function sizedMark(
  mark: Pick<Mark, 'answer' | 'light'>,
  x: number,
  y: number,
  size: number,
  color: string,
): MarkOp {
  const drawn = mark.light === true ? size * LIGHT_SIZE : size;
  const inset = (size - drawn) / 2;
  return {
    kind: 'mark',
    x: x + inset,
    y: y + inset,
    size: drawn,
    answer: mark.answer,
    color: mark.light === true ? lighter(color) : color,
  };
}
