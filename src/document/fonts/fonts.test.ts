import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readFace } from './face.ts';
import { nodeFonts } from './node-source.ts';
import { slices, slicesFor } from './slices.ts';
import { woffToTrueType } from './woff.ts';

const require = createRequire(import.meta.url);

test('a WOFF opens as a TrueType file whose tables have the checksums they say', async () => {
  const font = woffToTrueType(await nodeFonts('greek', 400));
  expect(checksums(font).filter(({ said, summed }) => said !== summed)).toEqual([]);
});

test('something that is no WOFF is refused with a sentence', () => {
  expect(() => woffToTrueType(new Uint8Array(64))).toThrow('A font file is not WOFF 1.0.');
});

test('the character map and the widths are read in ems', async () => {
  const { advances } = readFace(woffToTrueType(await nodeFonts('latin', 400)));
  expect(
    ['A', 'i', ' ', 'é', 'ż', '好'].map((letter) => advances.get(letter.charCodeAt(0))),
  ).toEqual([0.639, 0.258, 0.26, 0.564, undefined, undefined]);
});

test('bold letters are wider than regular ones', async () => {
  const regular = readFace(woffToTrueType(await nodeFonts('latin', 400)));
  const bold = readFace(woffToTrueType(await nodeFonts('latin', 700)));
  expect([regular, bold].map(({ advances }) => advances.get(0x6d))).toEqual([0.935, 0.975]);
});

test('the ranges are those of the installed package', async () => {
  const published = JSON.parse(
    await readFile(require.resolve('@fontsource/noto-sans/unicode.json'), 'utf8'),
  );
  const ours = Object.fromEntries(slices.map(({ id, ranges }) => [id, ranges]));
  expect({ ...published, ...ours }).toEqual(published);
});

test('a character names the slices that may hold it, in order', () => {
  expect(['a', 'ł', 'ạ', 'Ж', 'ω', '好'].map((text) => slicesFor(text.charCodeAt(0)))).toEqual([
    ['latin'],
    ['latin-ext'],
    ['vietnamese'],
    ['cyrillic'],
    ['greek'],
    [],
  ]);
});

/** OpenType 1.9, "Calculating checksums"; `head` holds a sum over the whole file and is left out. */
function checksums(font: Uint8Array): readonly { said: number; summed: number }[] {
  const view = new DataView(font.buffer);
  return Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index)
    .filter((entry) => String.fromCharCode(...font.subarray(entry, entry + 4)) !== 'head')
    .map((entry) => {
      const start = view.getUint32(entry + 8);
      const words = Math.ceil(view.getUint32(entry + 12) / 4);
      const summed = Array.from({ length: words }, (_, word) =>
        view.getUint32(start + 4 * word),
      ).reduce((sum, word) => (sum + word) >>> 0, 0);
      return { said: view.getUint32(entry + 4), summed };
    });
}
