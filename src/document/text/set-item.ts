import { visible } from '../fonts/choose.ts';
import type { Face } from '../fonts/face.ts';
import type { Weight } from '../fonts/families.ts';
import type { Slice } from '../fonts/font-index.ts';
import { type Cluster, makeCluster } from './cluster.ts';
import type { ShapedGlyph, Shaper } from './shaper.ts';

/** A cluster and where its text begins. */
export type SetCluster = Readonly<{ cluster: Cluster; start: number }>;

/** What an item is set with. */
export type Font = Readonly<{ slice: Slice; weight: Weight; face: Face }>;

/** One glyph for each character; joiners and selectors stay in the text of the one before. */
export function setSimply(
  font: Font,
  text: string,
  mirrored: (character: string) => string,
): readonly SetCluster[] {
  const placed: SetCluster[] = [];
  let start = 0;
  for (const character of text) {
    const last = placed.at(-1);
    if (visible(character) !== '') {
      placed.push({ cluster: simpleCluster(font, character, mirrored(character)), start });
    } else if (last !== undefined) {
      const cluster = { ...last.cluster, text: last.cluster.text + character };
      placed[placed.length - 1] = { ...last, cluster };
    }
    start += character.length;
  }
  return placed;
}

const known = new WeakMap<Face, Map<string, Cluster>>();

function simpleCluster(font: Font, text: string, drawn: string): Cluster {
  const ofFace = known.get(font.face) ?? new Map<string, Cluster>();
  known.set(font.face, ofFace);
  const key = `${font.weight}${text}${drawn}`;
  const before = ofFace.get(key);
  if (before !== undefined) return before;
  const glyph = font.face.glyphOf(drawn.codePointAt(0) ?? 0);
  const cluster = makeCluster({
    ...font,
    text,
    parts: [{ glyph, x: 0, y: 0 }],
    advance: font.face.advance(glyph),
  });
  ofFace.set(key, cluster);
  return cluster;
}

/** As HarfBuzz sets it: the glyphs of one cluster become parts of one. */
export function setShaped(
  font: Font,
  text: string,
  isRtl: boolean,
  shaper: Shaper,
): readonly SetCluster[] {
  const byCluster = new Map<number, ShapedGlyph[]>();
  for (const glyph of shaper(font.face, text, isRtl)) {
    byCluster.set(glyph.cluster, [...(byCluster.get(glyph.cluster) ?? []), glyph]);
  }
  // Joiners have clusters of their own, which draw nothing: their text goes with the one before.
  const starts = [...byCluster.keys()]
    .toSorted((a, b) => a - b)
    .filter((start, index, all) => visible(text.slice(start, all[index + 1])) !== '');
  return starts.map((start, index) => {
    const stretch = text.slice(start, starts[index + 1] ?? text.length);
    return { cluster: joined(font, stretch, byCluster.get(start) ?? []), start };
  });
}

function joined(font: Font, text: string, glyphs: readonly ShapedGlyph[]): Cluster {
  let pen = 0;
  const parts = glyphs.map(({ glyph, advance, x, y }) => {
    const part = { glyph, x: pen + x, y };
    pen += advance;
    return part;
  });
  return makeCluster({ ...font, text, parts, advance: Math.max(0, pen) });
}

/** "[U+1F600]", drawn as one sign that reads as the character itself. */
export function setCode(font: Font, text: string): Cluster {
  let pen = 0;
  const parts = [...codeOf(text)].map((letter) => {
    const glyph = font.face.glyphOf(letter.codePointAt(0) ?? 0);
    const part = { glyph, x: pen, y: 0 };
    pen += font.face.advance(glyph);
    return part;
  });
  return makeCluster({ ...font, text, parts, advance: pen });
}

/** The code points of a text in brackets, as Unicode writes them. */
function codeOf(text: string): string {
  const codes = [...text].map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `[${codes.join(' ')}]`;
}
