import { expect, test } from 'vitest';
import { loadFonts } from '../fonts/font-set.ts';
import { nodeFonts } from '../fonts/node-source.ts';
import { widthOf } from './cluster.ts';
import { scriptOf } from './script.ts';
import { loadHelpers, makeTypesetter, type Placed } from './typesetter.ts';

async function set(text: string, weight: 400 | 700 = 400): Promise<readonly Placed[]> {
  const texts = { 400: new Set([text, '[U+13000]']), 700: new Set([text]) };
  const fonts = await loadFonts(texts, nodeFonts);
  const typesetter = makeTypesetter(fonts, await loadHelpers(texts));
  return typesetter.set(text, weight, scriptOf(text));
}

const texts = (placed: readonly Placed[]) => placed.map(({ cluster }) => cluster.text);
const width = (placed: readonly Placed[]) =>
  placed.reduce((sum, { cluster }) => sum + widthOf(cluster), 0);

test('a plain text is a cluster for each letter', async () => {
  expect(texts(await set('Zoë'))).toEqual(['Z', 'o', 'ë']);
});

test('letters that one glyph cannot draw become one cluster of several', async () => {
  const placed = await set('क्षि');
  expect(texts(placed).join('')).toBe('क्षि');
  expect(placed.length).toBeLessThan('क्षि'.length);
});

test('a family of four is one sign', async () => {
  const placed = await set('👨‍👩‍👧‍👦');
  expect(placed.map(({ cluster }) => [cluster.text, cluster.parts.length])).toEqual([['👨‍👩‍👧‍👦', 1]]);
});

test('Hebrew stands from right to left, numbers and Latin in it from left to right', async () => {
  expect(texts(await set('אב 12 cd')).join('')).toBe('cd 12 בא');
  expect(texts(await set('cd אב 12')).join('')).toBe('cd 12 בא');
});

test('a bracket that runs from right to left faces the other way, and reads as typed', async () => {
  const placed = await set('א(ב');
  const bracket = placed[1]?.cluster;
  expect([bracket?.text, bracket?.parts[0]?.glyph]).toEqual([
    '(',
    bracket?.face.glyphOf(')'.charCodeAt(0)),
  ]);
});

test('a joiner draws nothing and stays in the text', async () => {
  const placed = await set('بزرگ\u200cتر');
  expect(
    placed
      .toSorted((a, b) => a.start - b.start)
      .map(({ cluster }) => cluster.text)
      .join(''),
  ).toBe('بزرگ\u200cتر');
});

test('what no font holds looks like its code and reads as itself', async () => {
  const [placed, code] = [await set('𓀀'), await set('[U+13000]')];
  expect(texts(placed)).toEqual(['𓀀']);
  expect(width(placed)).toBeCloseTo(width(code), 9);
});

test('stacked accents reach higher than the letter', async () => {
  const [plain, stacked] = [await set('o'), await set('o\u0302\u0301\u0308')];
  const above = (placed: readonly Placed[]) =>
    Math.max(...placed.map(({ cluster }) => cluster.above));
  expect(above(stacked)).toBeGreaterThan(above(plain));
});
