import type { Face } from '../fonts/face.ts';
import { viewOf, writeSfnt } from '../fonts/sfnt.ts';
import { assert } from '../../lib/assert.ts';
import type { SubsetGlyph } from './subset-glyphs.ts';

// Offsets of half as many bytes are kept in the short form of `loca`.
const SHORT_LIMIT = 0x20000;
// `maxp` (OpenType 1.9): a composite of composites, and as many parts as a cluster can have.
const MAX_DEPTH = 6;
const MAX_PARTS = 0x400;
const MAX_POINTS = 0x4000;

/** The TrueType file of a subset: `glyf` and the six tables that a PDF needs beside it. */
export function subsetFile(
  faces: readonly Face[],
  glyphs: readonly SubsetGlyph[],
): Uint8Array<ArrayBuffer> {
  const [first] = faces;
  assert(first !== undefined, 'A font is embedded of which nothing is used.');
  const { glyf, loca, isShort } = glyphTables(glyphs);
  const copy = (tag: string) => {
    const table = first.tables.get(tag);
    assert(table !== undefined, `A font file has no "${tag}" table.`);
    return table.slice();
  };
  const head = copy('head');
  viewOf(head).setInt16(50, isShort ? 0 : 1);
  const hhea = copy('hhea');
  viewOf(hhea).setUint16(34, glyphs.length);
  return writeSfnt(
    new Map([
      ['glyf', glyf],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', metrics(glyphs)],
      ['loca', loca],
      ['maxp', limits(copy('maxp'), glyphs.length)],
    ]),
  );
}

function glyphTables(glyphs: readonly SubsetGlyph[]) {
  const sizes = glyphs.map(({ outline }) => Math.ceil(outline.length / 4) * 4);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isShort = total < SHORT_LIMIT;
  const glyf = new Uint8Array(total);
  const loca = new Uint8Array((glyphs.length + 1) * (isShort ? 2 : 4));
  const view = viewOf(loca);
  let offset = 0;
  for (let glyph = 0; glyph <= glyphs.length; glyph += 1) {
    if (isShort) view.setUint16(2 * glyph, offset / 2);
    else view.setUint32(4 * glyph, offset);
    glyf.set(glyphs[glyph]?.outline ?? [], offset);
    offset += sizes[glyph] ?? 0;
  }
  return { glyf, loca, isShort };
}

function metrics(glyphs: readonly SubsetGlyph[]): Uint8Array {
  const hmtx = new Uint8Array(4 * glyphs.length);
  const view = viewOf(hmtx);
  for (const [glyph, { advance, bearing }] of glyphs.entries()) {
    view.setUint16(4 * glyph, advance);
    view.setInt16(4 * glyph + 2, bearing);
  }
  return hmtx;
}

/** Limits that hold for every slice; readers only use them to make room. */
function limits(maxp: Uint8Array, count: number): Uint8Array {
  const view = viewOf(maxp);
  view.setUint16(4, count);
  for (const at of [6, 8, 10, 12]) view.setUint16(at, MAX_POINTS);
  view.setUint16(28, MAX_PARTS);
  view.setUint16(30, MAX_DEPTH);
  return maxp;
}
