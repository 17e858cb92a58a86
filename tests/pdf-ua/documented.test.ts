import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defects } from './defects.ts';

const rows = readFileSync('docs/paper.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('every planted defect stands in docs/paper.md beside the condition that finds it', () => {
  const told = rows.flatMap(([, id = '', , names = '']) =>
    names.split('; ').map((name) => `${id}: ${name}`),
  );
  const planted = defects.map(([name, id]) => `${id}: ${name}`);
  expect(planted.filter((defect) => !told.includes(defect))).toEqual([]);
});
