import { assert } from '../../lib/assert.ts';

/**
 * The glyph of each code point (OpenType 1.9, `cmap` formats 12 and 4).
 * @throws Error if the table has neither format
 */
export function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) =>
    cmap.getUint32(4 + 8 * index + 4),
  );
  const full = offsets.find((offset) => cmap.getUint16(offset) === 12);
  if (full !== undefined) return readFormat12(cmap, full);
  const short = offsets.find((offset) => cmap.getUint16(offset) === 4);
  assert(short !== undefined, 'A font file has no character map of format 4 or 12.');
  return readFormat4(cmap, short);
}

/** Format 12: groups of code points whose glyphs follow one another. */
function readFormat12(cmap: DataView, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.getUint32(start + 12);
  for (let group = start + 16; group < start + 16 + 12 * count; group += 12) {
    const first = cmap.getUint32(group);
    const last = cmap.getUint32(group + 4);
    const glyph = cmap.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** Format 4: segments of code points, each with a shift or with a list of glyphs. */
function readFormat4(cmap: DataView, start: number): ReadonlyMap<number, number> {
  const twice = cmap.getUint16(start + 6);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < twice; segment += 2) {
    const end = cmap.getUint16(start + 14 + segment);
    const first = cmap.getUint16(start + 16 + twice + segment);
    const shift = cmap.getUint16(start + 16 + 2 * twice + segment);
    const listAt = start + 16 + 3 * twice + segment;
    const list = cmap.getUint16(listAt);
    for (let code = first; code <= end && code !== 0xffff; code += 1) {
      const raw = list === 0 ? code : cmap.getUint16(listAt + list + 2 * (code - first));
      const glyph = raw === 0 ? 0 : (raw + shift) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
