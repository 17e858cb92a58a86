import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  blankSizes,
  familySizes,
  schoolPageStructure,
  type Size,
} from '../../scripts/lib/paper-docs.ts';

// What is told here is written anew by `npm run paper -- --docs`.
const page = readFileSync('docs/paper.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The cells, pages and kB that docs/paper.md tells of a paper. */
function told({ cells }: Size) {
  const row = rows.find(([, ...found]) => cells.every((cell, index) => found[index] === cell));
  const [pages, size] = row?.slice(1 + cells.length) ?? [];
  return { cells, pages: Number(pages), kilobytes: Number(size?.replace(' kB', '')) };
}

test('docs/paper.md tells the pages of every family and blank sheet, and their sizes to a kilobyte', async () => {
  const sizes = [...(await familySizes()), ...(await blankSizes())];
  const wrong = sizes.filter((size) => {
    const { pages, kilobytes } = told(size);
    return pages !== size.pages || !(Math.abs(kilobytes - size.bytes / 1000) <= 1);
  });
  expect(wrong.map((size) => ({ ...size, told: told(size) }))).toEqual([]);
}, 60_000);

test('the structure in the docs is what poppler reads today', async () => {
  const structure = await schoolPageStructure();
  expect(readFileSync('docs/school-page-structure.txt', 'utf8')).toBe(structure);
  const [, beginning = ''] = page.match(/^```text\n(Document\n[^]*?)…\n```$/mu) ?? [];
  expect(beginning).not.toBe('');
  expect(structure.slice(0, beginning.length)).toBe(beginning);
});
