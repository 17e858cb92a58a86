import { type Face, outlineBox } from '../fonts/face.ts';
import { viewOf } from '../fonts/sfnt.ts';
import type { Cluster, GlyphPart } from '../text/cluster.ts';

/** A glyph of the font file that is embedded. */
export type SubsetGlyph = Readonly<{ outline: Uint8Array; advance: number; bearing: number }>;

// Flags of a component (OpenType 1.9, "glyf", composite glyph description).
const ARGS_ARE_WORDS = 0x0001;
const ARGS_ARE_XY = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

type Source = Readonly<{ face: Face; glyph: number }> | Readonly<{ cluster: Cluster }>;

/**
 * The glyphs that clusters need, numbered anew: `glyphs[0]` is drawn for nothing, `ofCluster` says
 * which is drawn for each cluster. A cluster of several glyphs becomes one composite glyph.
 */
export function subsetGlyphs(
  first: Face,
  clusters: readonly Cluster[],
): Readonly<{ glyphs: readonly SubsetGlyph[]; ofCluster: readonly number[] }> {
  const sources: Source[] = [];
  const ids = new Map<Face, Map<number, number>>();
  const idOf = (face: Face, glyph: number): number => {
    const ofFace = ids.get(face) ?? new Map<number, number>();
    ids.set(face, ofFace);
    const known = ofFace.get(glyph);
    if (known !== undefined) return known;
    const id = sources.push({ face, glyph }) - 1;
    ofFace.set(glyph, id);
    return id;
  };
  idOf(first, 0);
  const ofCluster = clusters.map((cluster) => {
    const single = singleGlyph(cluster);
    return single === null ? sources.push({ cluster }) - 1 : idOf(cluster.face, single);
  });
  const glyphs: SubsetGlyph[] = [];
  // Composite glyphs name others, so the list of sources grows while it is read.
  for (let at = 0; at < sources.length; at += 1) {
    const source = sources[at];
    if (source !== undefined) glyphs.push(subsetGlyph(source, idOf));
  }
  return { glyphs, ofCluster };
}

function subsetGlyph(source: Source, idOf: (face: Face, glyph: number) => number): SubsetGlyph {
  if ('cluster' in source) {
    const { face, parts, advance } = source.cluster;
    const outline = composite(face, parts, (glyph) => idOf(face, glyph));
    return { outline, advance, bearing: outlineBox(outline)?.[0] ?? 0 };
  }
  const { face, glyph } = source;
  const outline = renumbered(face.outline(glyph), (part) => idOf(face, part));
  return { outline, advance: face.advance(glyph), bearing: face.bearing(glyph) };
}

/** The glyph of a cluster that is drawn as the font has it. */
function singleGlyph({ face, parts, advance }: Cluster): number | null {
  const [part] = parts;
  const isAsItIs =
    parts.length === 1 &&
    part !== undefined &&
    part.x === 0 &&
    part.y === 0 &&
    face.advance(part.glyph) === advance;
  return isAsItIs ? part.glyph : null;
}

/** A glyph made of other glyphs, each moved to its place. */
function composite(
  face: Face,
  parts: readonly GlyphPart[],
  idOf: (glyph: number) => number,
): Uint8Array {
  const drawn = parts.flatMap((part) => {
    const box = outlineBox(face.outline(part.glyph));
    return box === null ? [] : [{ ...part, box }];
  });
  if (drawn.length === 0) return new Uint8Array(0);
  const outline = new Uint8Array(10 + 8 * drawn.length);
  const view = viewOf(outline);
  view.setInt16(0, -1);
  view.setInt16(2, Math.min(...drawn.map(({ box, x }) => box[0] + x)));
  view.setInt16(4, Math.min(...drawn.map(({ box, y }) => box[1] + y)));
  view.setInt16(6, Math.max(...drawn.map(({ box, x }) => box[2] + x)));
  view.setInt16(8, Math.max(...drawn.map(({ box, y }) => box[3] + y)));
  for (const [index, { glyph, x, y }] of drawn.entries()) {
    const at = 10 + 8 * index;
    const more = index < drawn.length - 1 ? MORE_COMPONENTS : 0;
    view.setUint16(at, ARGS_ARE_WORDS | ARGS_ARE_XY | more);
    view.setUint16(at + 2, idOf(glyph));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  }
  return outline;
}

/** A glyph of the font; the glyphs that it is made of, if any, by their new numbers. */
function renumbered(outline: Uint8Array, idOf: (glyph: number) => number): Uint8Array {
  if (outline.length < 10 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  let at = 10;
  for (let flags = MORE_COMPONENTS; (flags & MORE_COMPONENTS) !== 0;) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, idOf(view.getUint16(at + 2)));
    view.setUint16(at, flags & ~HAS_INSTRUCTIONS);
    at += 4 + ((flags & ARGS_ARE_WORDS) === 0 ? 2 : 4) + scaleLength(flags);
  }
  return copy;
}

function scaleLength(flags: number): number {
  if ((flags & HAS_SCALE) !== 0) return 2;
  if ((flags & HAS_XY_SCALE) !== 0) return 4;
  return (flags & HAS_TWO_BY_TWO) === 0 ? 0 : 8;
}
