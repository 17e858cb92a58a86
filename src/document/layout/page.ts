import type { Answer, PageKind } from '../../responses/types.ts';
import type { Weight } from '../fonts/slices.ts';

/** Text on a baseline. */
export type TextOp = Readonly<{
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight: Weight;
  color: string;
}>;

/** A box with its upper left corner. */
export type BoxOp = Readonly<{
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  color: string;
  /** Filled, or drawn as an outline of this width. */
  outline: number | null;
}>;

/** A straight line. */
export type LineOp = Readonly<{
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  color: string;
  width: number;
}>;

/** A filled disc, for bullets. */
export type DotOp = Readonly<{ kind: 'dot'; x: number; y: number; r: number; color: string }>;

/** One of the four answer marks in a square box. */
export type MarkOp = Readonly<{
  kind: 'mark';
  x: number;
  y: number;
  size: number;
  answer: Answer;
  color: string;
}>;

/** An entry of the outline that readers show beside the pages. Draws nothing. */
export type BookmarkOp = Readonly<{ kind: 'bookmark'; level: 1 | 2; text: string; y: number }>;

/** One thing to draw. All lengths in points from the upper left corner of the page. */
export type Op = TextOp | BoxOp | LineOp | DotOp | MarkOp | BookmarkOp;

/** A page as plain data: nothing is measured or decided after this. */
export type Page = Readonly<{ sheet: PageKind; ops: readonly Op[] }>;

/** The same thing, further down; heights to a thousandth of a point. */
export function movedDown(op: Op, by: number): Op {
  return op.kind === 'line'
    ? { ...op, y1: rounded(op.y1 + by), y2: rounded(op.y2 + by) }
    : { ...op, y: rounded(op.y + by) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
