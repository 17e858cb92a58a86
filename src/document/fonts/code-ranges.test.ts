import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, packRanges, unpackRanges } from './code-ranges.ts';

const SEED = 20261123;

test('ranges are written as steps and lengths in base 36', () => {
  expect(packRanges([65, 66, 67, 70, 1000])).toBe('1t.2 3 pu');
});

test('for any code points, what was packed holds exactly those', () => {
  const code = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1 }), (codes) => {
      const ranges = unpackRanges(packRanges(codes.toSorted((a, b) => a - b)));
      const held = Array.from({ length: 402 }, (_, at) => at).filter((at) => holds(ranges, at));
      expect(held).toEqual(codes.toSorted((a, b) => a - b));
    }),
    { seed: SEED, numRuns: 500 },
  );
});
