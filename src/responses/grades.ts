import type { Grade, GradeBand } from '../questions/types.ts';

/** Every grade, youngest first. */
export const GRADES: readonly Grade[] = [
  ...(['K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const),
];

const BANDS: Readonly<Record<Grade, GradeBand>> = {
  K: 'K-2',
  1: 'K-2',
  2: 'K-2',
  3: '3-5',
  4: '3-5',
  5: '3-5',
  6: '6-8',
  7: '6-8',
  8: '6-8',
  9: '9-12',
  10: '9-12',
  11: '9-12',
  12: '9-12',
};

/** The band a grade belongs to; the band decides which items are asked. */
export function bandOf(grade: Grade): GradeBand {
  return BANDS[grade];
}
