import { assert } from '../../lib/assert.ts';
import { readCharacterMap } from './character-map.ts';
import { type FontTables, viewOf } from './sfnt.ts';

/** A box in font units: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** One font file, as far as text and PDF need it. Lengths in font units. */
export type Face = Readonly<{
  tables: FontTables;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  box: Box;
  /** The glyph of a code point; 0 where the font has none. */
  glyphOf: (code: number) => number;
  advance: (glyph: number) => number;
  bearing: (glyph: number) => number;
  /** The `glyf` data of a glyph; empty where there is nothing to draw. */
  outline: (glyph: number) => Uint8Array;
}>;

/**
 * Reads a font with TrueType outlines (OpenType 1.9: `cmap`, `head`, `hhea`, `hmtx`, `loca`,
 * `glyf`).
 * @throws Error if a table is missing
 */
export function readFace(tables: FontTables): Face {
  const bytes = (tag: string): Uint8Array => {
    const table = tables.get(tag);
    assert(table !== undefined, `A font file has no "${tag}" table.`);
    return table;
  };
  const head = viewOf(bytes('head'));
  const hhea = viewOf(bytes('hhea'));
  const hmtx = viewOf(bytes('hmtx'));
  const measured = hhea.getUint16(34);
  const offsets = readOffsets(viewOf(bytes('loca')), head.getInt16(50) === 0);
  const glyf = bytes('glyf');
  const characters = readCharacterMap(viewOf(bytes('cmap')));
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: boxAt(head, 36),
    glyphOf: (code) => characters.get(code) ?? 0,
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, measured - 1)),
    bearing: (glyph) =>
      hmtx.getInt16(glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)),
    outline: (glyph) => glyf.subarray(offsets(glyph), offsets(glyph + 1)),
  };
}

/** The box of a glyph; empty where it draws nothing. */
export function outlineBox(outline: Uint8Array): Box | null {
  return outline.length < 10 ? null : boxAt(viewOf(outline), 2);
}

function boxAt(view: DataView, at: number): Box {
  return [view.getInt16(at), view.getInt16(at + 2), view.getInt16(at + 4), view.getInt16(at + 6)];
}

function readOffsets(loca: DataView, isShort: boolean): (glyph: number) => number {
  return isShort ? (glyph) => loca.getUint16(2 * glyph) * 2 : (glyph) => loca.getUint32(4 * glyph);
}
