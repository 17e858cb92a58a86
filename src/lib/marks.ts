/** The four ways an item can be answered (the same words as `Answer`). */
type Marked = 'goes-well' | 'sometimes-hard' | 'often-hard' | 'not-seen';

/** One step of a path: move, line, Bézier curve, close. Coordinates in the mark's 24×24 box. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** How a shape is painted: filled, or stroked with a round pen of a width. */
type Paint = Readonly<{ fill: true } | { fill: false; width: number; dash?: readonly number[] }>;

/** A simple shape in a 24×24 box, in the one colour of the mark. */
export type MarkShape =
  | Readonly<{ kind: 'circle'; cx: number; cy: number; r: number; paint: Paint }>
  | Readonly<{ kind: 'path'; steps: readonly PathStep[]; paint: Paint }>;

/** The side of the box that marks are drawn in. */
export const MARK_BOX = 24;

const ring = (dash?: readonly number[]): MarkShape => ({
  kind: 'circle',
  cx: 12,
  cy: 12,
  r: 10,
  paint: { fill: false, width: 2, ...(dash === undefined ? {} : { dash }) },
});

/**
 * The system's signature: check, half, full, dashed question mark. Plain data, so that the screen
 * (SVG) and the paper (PDF operators) draw the same thing. They differ in shape, not in colour.
 */
export const marks: Readonly<Record<Marked, readonly MarkShape[]>> = {
  'goes-well': [
    ring(),
    {
      kind: 'path',
      steps: [
        ['M', 7, 12.5],
        ['L', 10.4, 15.9],
        ['L', 17, 9],
      ],
      paint: { fill: false, width: 2.4 },
    },
  ],
  'sometimes-hard': [
    ring(),
    {
      kind: 'path',
      steps: [
        ['M', 12, 2],
        // A half circle of radius 10 as two Bézier quarters.
        ['C', 17.523, 2, 22, 6.477, 22, 12],
        ['C', 22, 17.523, 17.523, 22, 12, 22],
        ['Z'],
      ],
      paint: { fill: true },
    },
  ],
  'often-hard': [{ kind: 'circle', cx: 12, cy: 12, r: 11, paint: { fill: true } }],
  'not-seen': [
    ring([3.2, 3]),
    {
      kind: 'path',
      steps: [
        ['M', 9.2, 9.7],
        ['C', 9.3, 8, 10.4, 7, 12, 7],
        ['C', 13.7, 7, 14.8, 8, 14.8, 9.5],
        ['C', 14.8, 11.5, 12, 11.6, 12, 13.9],
      ],
      paint: { fill: false, width: 2 },
    },
    { kind: 'circle', cx: 12, cy: 16.9, r: 1.3, paint: { fill: true } },
  ],
};

/** The steps of a path as the `d` of an SVG path. */
export function pathData(steps: readonly PathStep[]): string {
  return steps.map((step) => step.join(' ')).join(' ');
}
