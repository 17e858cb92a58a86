import type { Answer } from '../../responses/types.ts';
import type { PaperKind } from '../blocks.ts';
import type { Weight } from '../fonts/families.ts';
import type { Script } from '../text/script.ts';
import type { Tag } from './tags.ts';

// Whatever is drawn belongs to an element of the structure by its id, or to none: then it is furniture.
type Drawn = Readonly<{ tag?: number }>;

/** Text on a baseline; `x` is its left end whichever way it runs. */
export type TextOp = Drawn &
  Readonly<{
    kind: 'text';
    x: number;
    y: number;
    text: string;
    size: number;
    weight: Weight;
    color: string;
    /** Left out for most texts: left to right. */
    script?: Script;
  }>;

/** A box with its upper left corner. */
export type BoxOp = Drawn &
  Readonly<{
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
export type LineOp = Drawn &
  Readonly<{
    kind: 'line';
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    color: string;
    width: number;
  }>;

/** One of the four answer marks in a square box. */
export type MarkOp = Drawn &
  Readonly<{
    kind: 'mark';
    x: number;
    y: number;
    size: number;
    answer: Answer;
    color: string;
  }>;

/** An entry of the outline that readers show beside the pages. Draws nothing. */
export type BookmarkOp = Readonly<{ kind: 'bookmark'; level: 1 | 2; text: string; y: number }>;

/** An element of the structure that holds nothing to read: an empty cell. Draws nothing. */
export type ElementOp = Readonly<{ kind: 'element'; y: number; tag: number }>;

/** One thing to draw. All lengths in points from the upper left corner of the page. */
export type Op = TextOp | BoxOp | LineOp | MarkOp | BookmarkOp | ElementOp;

/** A page as plain data: nothing is measured or decided after this. */
export type Page = Readonly<{ sheet: PaperKind; ops: readonly Op[] }>;

/** Pages and the structure of what stands on them. */
export type Layout = Readonly<{ pages: readonly Page[]; tags: readonly Tag[] }>;

/** The same thing as part of an element. */
export function taggedAs(op: Op, tag: number | null): Op {
  return tag === null || op.kind === 'bookmark' ? op : { ...op, tag };
}

/** The same thing as furniture; null for what only the structure needs. */
export function untagged(op: Op): Op | null {
  if (op.kind === 'element') return null;
  if (op.kind === 'bookmark') return op;
  const { tag: _, ...rest } = op;
  return rest;
}

/** The same thing, further down; heights to a thousandth of a point. */
export function movedDown(op: Op, by: number): Op {
  return op.kind === 'line'
    ? { ...op, y1: rounded(op.y1 + by), y2: rounded(op.y2 + by) }
    : { ...op, y: rounded(op.y + by) };
}

/** The same thing, larger, seen from the upper left corner of the page. */
export function enlarged(op: Op, by: number): Op {
  switch (op.kind) {
    case 'text':
    case 'mark':
      return { ...op, x: rounded(op.x * by), y: rounded(op.y * by), size: op.size * by };
    case 'box':
      return {
        ...op,
        x: rounded(op.x * by),
        y: rounded(op.y * by),
        width: op.width * by,
        height: op.height * by,
        radius: op.radius * by,
        outline: op.outline === null ? null : op.outline * by,
      };
    case 'line':
      return {
        ...op,
        x1: rounded(op.x1 * by),
        y1: rounded(op.y1 * by),
        x2: rounded(op.x2 * by),
        y2: rounded(op.y2 * by),
        width: op.width * by,
      };
    case 'bookmark':
    case 'element':
      return { ...op, y: rounded(op.y * by) };
    default:
      return op satisfies never;
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
