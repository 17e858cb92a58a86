import type { Face } from '../fonts/face.ts';

/** A glyph where HarfBuzz puts it. Lengths in font units; `cluster` is an offset in the text. */
export type ShapedGlyph = Readonly<{
  glyph: number;
  cluster: number;
  advance: number;
  x: number;
  y: number;
}>;

/** Sets a text of one font and direction; the glyphs come in the order they stand, left to right. */
export type Shaper = (face: Face, text: string, isRtl: boolean) => readonly ShapedGlyph[];

/**
 * HarfBuzz (WebAssembly), loaded here and only now. It needs `'wasm-unsafe-eval'` of a content
 * security policy (docs/decisions/009).
 * @throws Error if it cannot be loaded
 */
export async function loadShaper(): Promise<Shaper> {
  const hb = await import('harfbuzzjs');
  const { writeSfnt } = await import('../fonts/sfnt.ts');
  const fonts = new WeakMap<Face, InstanceType<typeof hb.Font>>();
  const fontOf = (face: Face) => {
    const known = fonts.get(face);
    if (known !== undefined) return known;
    const font = new hb.Font(new hb.Face(new hb.Blob(writeSfnt(face.tables).buffer), 0));
    fonts.set(face, font);
    return font;
  };
  // Kerning would make a line wider or narrower than the words it was broken into.
  const features = [new hb.Feature('kern', 0)];
  return (face, text, isRtl) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(isRtl ? hb.Direction.RTL : hb.Direction.LTR);
    // Marks keep their own place in the text.
    buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_CHARACTERS);
    hb.shape(fontOf(face), buffer, features);
    const places = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
      return { glyph: codepoint, cluster, advance: xAdvance, x: xOffset, y: yOffset };
    });
  };
}
