import type { Op } from '../layout/page.ts';

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** The box around shapes and the beginnings of texts, from the upper left corner of the page. */
export function boundsOf(ops: readonly Op[]): Bounds {
  const boxes = ops.map(bounds);
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

function bounds(op: Op): Bounds {
  switch (op.kind) {
    case 'text':
      return [op.x, op.y - op.size, op.x, op.y + op.size / 4];
    case 'box':
      return [op.x, op.y, op.x + op.width, op.y + op.height];
    case 'line':
      return [op.x1, op.y1, op.x2, op.y2];
    case 'mark':
      return [op.x, op.y, op.x + op.size, op.y + op.size];
    case 'bookmark':
    case 'element':
      return [Infinity, Infinity, -Infinity, -Infinity];
    default:
      return op satisfies never;
  }
}
