import { MARK_BOX, type MarkShape, marks, type PathStep } from '../../lib/marks.ts';
import type { BoxOp, LineOp, MarkOp } from '../layout/page.ts';
import { number, numbers } from './syntax.ts';

// How far the handles of a Bézier quarter stand off for a circle of radius 1.
const QUARTER = 0.5523;

/** Turns a height from the top of the page into one from its foot, as PDF counts. */
export type Flip = (y: number) => number;

/** A colour "#rrggbb" as three numbers from 0 to 1. */
export function rgb(color: string): string {
  return numbers(...[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255));
}

/** A box, filled or outlined. */
export function boxContent(op: BoxOp, flip: Flip): string {
  const paint =
    op.outline === null ? `${rgb(op.color)} rg` : `${rgb(op.color)} RG ${number(op.outline)} w`;
  const end = op.outline === null ? 'f' : 'S';
  const bottom = flip(op.y + op.height);
  if (op.radius === 0) return `${paint} ${numbers(op.x, bottom, op.width, op.height)} re ${end}`;
  return `${paint} ${roundedBox(op, flip)} ${end}`;
}

function roundedBox({ x, y, width, height, radius }: BoxOp, flip: Flip): string {
  const [top, foot, right] = [flip(y), flip(y + height), x + width];
  const near = radius * (1 - QUARTER);
  return [
    `${numbers(x + radius, foot)} m`,
    `${numbers(right - radius, foot)} l`,
    `${numbers(right - near, foot, right, foot + near, right, foot + radius)} c`,
    `${numbers(right, top - radius)} l`,
    `${numbers(right, top - near, right - near, top, right - radius, top)} c`,
    `${numbers(x + radius, top)} l`,
    `${numbers(x + near, top, x, top - near, x, top - radius)} c`,
    `${numbers(x, foot + radius)} l`,
    `${numbers(x, foot + near, x + near, foot, x + radius, foot)} c`,
    'h',
  ].join(' ');
}

/** A straight line. */
export function lineContent(op: LineOp, flip: Flip): string {
  const path = `${numbers(op.x1, flip(op.y1))} m ${numbers(op.x2, flip(op.y2))} l`;
  return `${rgb(op.color)} RG ${number(op.width)} w ${path} S`;
}

/** One of the four marks in its colour, moved and scaled; its path stands in the file once (`markForm`). */
export function markContent(op: MarkOp, flip: Flip): string {
  const scale = op.size / MARK_BOX;
  const color = rgb(op.color);
  const place = `${numbers(scale, 0, 0, -scale, op.x, flip(op.y))} cm`;
  return `q ${place} ${color} rg ${color} RG /${op.answer} Do Q`;
}

/** The path of a mark in the colour around it, as a form (ISO 32000-1, 8.10). */
export function markForm(answer: MarkOp['answer']): Readonly<{ entries: string; content: string }> {
  return {
    entries: `/Type/XObject/Subtype/Form/BBox[${numbers(0, 0, MARK_BOX, MARK_BOX)}]/Resources<<>>`,
    content: `1 J 1 j ${marks[answer].map(shapeContent).join(' ')}`,
  };
}

function shapeContent(shape: MarkShape): string {
  const path =
    shape.kind === 'circle'
      ? circle(shape.cx, shape.cy, shape.r)
      : shape.steps.map(stepContent).join(' ');
  if (shape.paint.fill) return `${path} f`;
  const dash = numbers(...(shape.paint.dash ?? []));
  return `${number(shape.paint.width)} w [${dash}] 0 d ${path} S`;
}

function stepContent(step: PathStep): string {
  const [name, ...places] = step;
  return name === 'Z' ? 'h' : `${numbers(...places)} ${name.toLowerCase()}`;
}

function circle(x: number, y: number, r: number): string {
  const k = r * QUARTER;
  return [
    `${numbers(x + r, y)} m`,
    `${numbers(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${numbers(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${numbers(x - r, y - k, x - k, y - r, x, y - r)} c`,
    `${numbers(x + k, y - r, x + r, y - k, x + r, y)} c`,
    'h',
  ].join(' ');
}
