import { expect, test } from 'vitest';
import { readFace } from './face.ts';
import { fontFile, loadIndexPart } from './font-index.ts';
import { nodeFonts } from './node-source.ts';
import { viewOf, writeSfnt } from './sfnt.ts';
import { readWoff } from './woff.ts';

async function load(slice: string, weight: 400 | 700) {
  const found = (await loadIndexPart('base')).find(({ id }) => id === slice);
  return readWoff(
    found === undefined ? new Uint8Array() : await nodeFonts(fontFile(found, weight)),
  );
}

test('tables are written as a TrueType file whose checksums are what they say', async () => {
  const font = writeSfnt(await load('greek', 400));
  expect(checksums(font).filter(({ said, summed }) => said !== summed)).toEqual([]);
});

test('something that is no WOFF is refused with a sentence', () => {
  expect(() => readWoff(new Uint8Array(64))).toThrow('A font file is not WOFF 1.0.');
});

test('the character map and the widths are read', async () => {
  const face = readFace(await load('latin', 400));
  const widths = ['A', 'i', ' ', 'é', 'ż', '好'].map((letter) => {
    const glyph = face.glyphOf(letter.charCodeAt(0));
    return glyph === 0 ? null : face.advance(glyph) / face.unitsPerEm;
  });
  expect(widths).toEqual([0.639, 0.258, 0.26, 0.564, null, null]);
});

test('bold letters are wider than regular ones', async () => {
  const faces = [readFace(await load('latin', 400)), readFace(await load('latin', 700))];
  expect(faces.map((face) => face.advance(face.glyphOf(0x6d)))).toEqual([935, 975]);
});

/** OpenType 1.9, "Calculating checksums"; `head` holds a sum over the whole file and is left out. */
function checksums(font: Uint8Array): readonly { said: number; summed: number }[] {
  const view = viewOf(font);
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
