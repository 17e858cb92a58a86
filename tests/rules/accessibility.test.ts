import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accessibilityTable } from '../../scripts/lib/accessibility.ts';
import { root } from '../../scripts/lib/root.mjs';
import { states } from '../states/index.ts';

test('The table of accessibility is the one that the runs give (npm run accessibility).', async () => {
  const table = readFileSync(join(root, 'docs/accessibility-table.md'), 'utf8');
  expect(table).toBe(await accessibilityTable());
});

test('Every state has a name of its own, which can name a file.', () => {
  const names = states.map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z][a-z-]+$/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
