import { expect, test } from 'vitest';
import { bandOf, GRADES } from './grades.ts';

test('every grade belongs to one band, kindergarten first', () => {
  expect(GRADES.map((grade) => [grade, bandOf(grade)])).toEqual([
    ['K', 'K-2'],
    ['1', 'K-2'],
    ['2', 'K-2'],
    ['3', '3-5'],
    ['4', '3-5'],
    ['5', '3-5'],
    ['6', '6-8'],
    ['7', '6-8'],
    ['8', '6-8'],
    ['9', '9-12'],
    ['10', '9-12'],
    ['11', '9-12'],
    ['12', '9-12'],
  ]);
});
