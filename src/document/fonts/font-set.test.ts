import { expect, test } from 'vitest';
import { measureWith } from '../text/set-text.ts';
import { loadFonts } from './font-set.ts';
import { nodeFonts } from './node-source.ts';
import type { FontSource } from './slices.ts';

const load = (regular: readonly string[], bold: readonly string[] = []) =>
  loadFonts({ 400: new Set(regular), 700: new Set(bold) }, nodeFonts);

test('only the slices that a text needs are asked for', async () => {
  const asked: string[] = [];
  const source: FontSource = (slice, weight) => {
    asked.push(`${slice} ${weight}`);
    return nodeFonts(slice, weight);
  };
  await loadFonts({ 400: new Set(['Zażółć', 'Київ']), 700: new Set(['Maya']) }, source);
  expect(asked.toSorted()).toEqual(['cyrillic 400', 'latin 400', 'latin 700', 'latin-ext 400']);
});

test('a text is cut into runs that one slice can draw, and the widths add up', async () => {
  const fonts = await load(['Zoë-Łucja đọc Київ']);
  const runs = fonts.runs('Zoë-Łucja đọc Київ', 400);
  expect(runs.map(({ slice, text }) => [slice, text])).toEqual([
    ['latin', 'Zoë-'],
    ['latin-ext', 'Ł'],
    ['latin', 'ucja '],
    ['vietnamese', 'đọ'],
    ['latin', 'c '],
    ['cyrillic', 'Київ'],
  ]);
  const sum = runs.reduce((width, run) => width + run.width, 0);
  expect(sum).toBeCloseTo(fonts.width('Zoë-Łucja đọc Київ', 400), 9);
});

test('what no slice holds is listed as a reader counts it', async () => {
  const fonts = await load(['a 👩‍👧 b 好 é']);
  expect(fonts.missing('a 👩‍👧 b 好 é', 400)).toEqual(['👩‍👧', '好']);
});

test('what no slice holds is drawn as its code, never left blank', async () => {
  const measure = measureWith(await load(['😀 好']));
  expect(measure.prepare('so 😀 or 好!', 400)).toBe('so [U+1F600]\u200b or [U+597D]\u200b!');
});

test('joiners and soft hyphens are neither drawn nor missing', async () => {
  const fonts = await load(['co\u00adop\u200b\u200d']);
  expect(fonts.missing('co\u00adop\u200b\u200d', 400)).toEqual([]);
  expect(fonts.runs('co\u00adop\u200b\u200d', 400).map(({ text }) => text)).toEqual(['coop']);
});

test('a source that fails makes loading fail', async () => {
  const source: FontSource = () => Promise.reject(new Error('offline'));
  await expect(loadFonts({ 400: new Set(), 700: new Set() }, source)).rejects.toThrow('offline');
});
