import { assert } from '../../lib/assert.ts';

/** What layout needs to know of one font file. */
export type Face = Readonly<{
  /** Advance widths in ems, by code point. A character that is not here is not in the font. */
  advances: ReadonlyMap<number, number>;
}>;

/**
 * Reads the characters and their widths from a TrueType file (OpenType 1.9: `cmap` format 4,
 * `head`, `hhea`, `hmtx`).
 * @throws Error if a table is missing or the character map has another format
 */
export function readFace(trueType: Uint8Array): Face {
  const tables = tableViews(trueType);
  const table = (tag: string): DataView => {
    const view = tables.get(tag);
    assert(view !== undefined, `A font file has no "${tag}" table.`);
    return view;
  };
  const unitsPerEm = table('head').getUint16(18);
  const metrics = table('hhea').getUint16(34);
  const hmtx = table('hmtx');
  const advance = (glyph: number) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  const glyphs = readCharacterMap(table('cmap'));
  return { advances: new Map([...glyphs].map(([code, glyph]) => [code, advance(glyph)])) };
}

function tableViews(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      const start = bytes.byteOffset + view.getUint32(entry + 8);
      return [tag, new DataView(bytes.buffer, start, view.getUint32(entry + 12))];
    }),
  );
}

function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) =>
    cmap.getUint32(4 + 8 * index + 4),
  );
  const start = offsets.find((offset) => cmap.getUint16(offset) === 4);
  assert(start !== undefined, 'A font file has no character map of format 4.');
  return readFormat4(cmap, start);
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
