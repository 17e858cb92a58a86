import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findEngineTests, findFaultTests, reliabilityPage } from '../../scripts/lib/reliability.ts';
import { root } from '../../scripts/lib/root.mjs';
import { faults } from '../e2e/faults/faults.ts';

const all = Array.from({ length: 45 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);

test('All 45 faults are named, in order.', () => {
  expect(faults.map(({ id }) => id)).toEqual(all);
});

test('Each fault has one test in the browser.', () => {
  const tested = findFaultTests().map(({ id }) => id);
  expect(tested.toSorted()).toEqual(all);
});

test('The table of faults is the one that the tests give (npm run reliability).', async () => {
  expect(readFileSync(join(root, 'docs/reliability.md'), 'utf8')).toBe(await reliabilityPage());
});

test('At least 12 faults are brought about in Firefox and in WebKit too.', () => {
  const inBoth = [...findEngineTests()].filter(([, browsers]) => browsers.includes('WebKit'));
  expect(inBoth.map(([id]) => id).toSorted()).toEqual([
    'F03',
    'F06',
    'F07',
    'F08',
    'F09',
    'F10',
    'F13',
    'F14',
    'F15',
    'F17',
    'F18',
    'F20',
    'F21',
    'F22',
    'F29',
    'F32',
    'F35',
    'F37',
    'F43',
  ]);
});
