import { expect, test } from 'vitest';
import { MARK_BOX, type MarkShape, marks, pathData } from './marks.ts';

test('every mark stays inside its box', () => {
  const outside = Object.values(marks)
    .flat()
    .filter((shape) => extent(shape).some((value) => value < 0 || value > MARK_BOX));
  expect(outside).toEqual([]);
});

test('no two marks share their shapes, so they differ without colour', () => {
  const drawn = Object.values(marks).map((shapes) => JSON.stringify(shapes));
  expect(new Set(drawn).size).toBe(4);
});

test('a path is written as SVG path data', () => {
  const data = pathData([['M', 1, 2], ['L', 3, 4], ['C', 1, 2, 3, 4, 5, 6], ['Z']]);
  expect(data).toBe('M 1 2 L 3 4 C 1 2 3 4 5 6 Z');
});

function extent(shape: MarkShape): readonly number[] {
  const pen = shape.paint.fill ? 0 : shape.paint.width / 2;
  if (shape.kind === 'circle') {
    const reach = shape.r + pen;
    return [shape.cx - reach, shape.cx + reach, shape.cy - reach, shape.cy + reach];
  }
  return shape.steps.flatMap((step) =>
    step.flatMap((value) => (typeof value === 'number' ? [value - pen, value + pen] : [])),
  );
}
