import { expect, test } from 'vitest';
import { daysAfter } from './days-after.ts';

test('days are counted over the ends of months and years, and over a change of clocks', () => {
  expect([
    daysAfter('2026-12-28', 7),
    daysAfter('2028-02-28', 1),
    daysAfter('2026-10-31', 1),
  ]).toEqual(['2027-01-04', '2028-02-29', '2026-11-01']);
});
