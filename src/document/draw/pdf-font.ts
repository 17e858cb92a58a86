import type { Face } from '../fonts/face.ts';
import type { Weight } from '../fonts/families.ts';
import type { Slice } from '../fonts/font-index.ts';
import { type Cluster, widthOf } from '../text/cluster.ts';
import { asBytes, isPlainCode } from './syntax.ts';

/** One font of the PDF: every slice of one family and weight. A code is one cluster and its text. */
export type PdfFont = Readonly<{
  /** Its name in the content of pages. */
  id: string;
  name: string;
  /** The clusters by code, from 1; 0 is the sign for "no glyph". Some stand at a code that is not used too. */
  clusters: readonly Cluster[];
  /** Its code as the content of a page names it: two bytes, each a character. */
  code: (cluster: Cluster) => string;
}>;

/** The codes of neighbours in one font, and the first of them. */
export type Stretch = Readonly<{ codes: string; cluster: Cluster; font: PdfFont }>;

/** The fonts of one document, made as they are used. */
export type PdfFonts = Readonly<{
  used: readonly PdfFont[];
  /** How a part of a line is written; found once for each part, since words come again and again. */
  stretches: (part: readonly Cluster[]) => readonly Stretch[];
}>;

/** No fonts yet. */
export function makePdfFonts(): PdfFonts {
  const byName = new Map<string, PdfFont>();
  const used: PdfFont[] = [];
  const bySlice = { 400: new Map<Slice, PdfFont>(), 700: new Map<Slice, PdfFont>() };
  const fontOf = ({ slice, weight }: Cluster): PdfFont => {
    const before = bySlice[weight].get(slice);
    if (before !== undefined) return before;
    const font = named(slice, weight);
    bySlice[weight].set(slice, font);
    return font;
  };
  const named = ({ family: { id, isBold } }: Slice, weight: Weight): PdfFont => {
    const name = `${postScriptName(id)}-${isBold && weight === 700 ? 'Bold' : 'Regular'}`;
    const known = byName.get(name);
    if (known !== undefined) return known;
    const font = makePdfFont(`T${used.length + 1}`, name);
    byName.set(name, font);
    used.push(font);
    return font;
  };
  const known = new WeakMap<readonly Cluster[], readonly Stretch[]>();
  const stretches = (part: readonly Cluster[]): readonly Stretch[] => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const found = stretchesOf(part, fontOf);
    known.set(part, found);
    return found;
  };
  return { used, stretches };
}

function stretchesOf(
  part: readonly Cluster[],
  fontOf: (cluster: Cluster) => PdfFont,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const cluster of part) {
    const font = fontOf(cluster);
    const last = stretches.at(-1);
    const code = font.code(cluster);
    if (last?.font === font) {
      stretches[stretches.length - 1] = { ...last, codes: last.codes + code };
    } else stretches.push({ codes: code, cluster, font });
  }
  return stretches;
}

/** "noto-sans-sc" is NotoSansSc. */
function postScriptName(id: string): string {
  return id.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function makePdfFont(id: string, name: string): PdfFont {
  const clusters: Cluster[] = [];
  const codes = new Map<string, string>();
  const known = new Map<Cluster, string>();
  const faces = new Map<Face, number>();
  const keyOf = (cluster: Cluster) => {
    const face = faces.get(cluster.face) ?? faces.size;
    faces.set(cluster.face, face);
    const parts = cluster.parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ');
    return `${face} ${cluster.advance} ${parts} ${cluster.text}`;
  };
  const code = (cluster: Cluster): string => {
    const before = known.get(cluster);
    if (before !== undefined) return before;
    const key = keyOf(cluster);
    const found = codes.get(key) ?? asBytes(nextCode(clusters, cluster));
    codes.set(key, found);
    known.set(cluster, found);
    return found;
  };
  return { id, name, clusters, code };
}

/** The code that a cluster gets; one that would have to be written otherwise is passed over. */
function nextCode(clusters: Cluster[], cluster: Cluster): number {
  let code = clusters.push(cluster);
  while (!isPlainCode(code)) code = clusters.push(cluster);
  return code;
}

/** The width of a cluster in thousandths of an em, as PDF counts. */
export function pdfWidth(cluster: Cluster): number {
  return Math.round(widthOf(cluster) * 100000) / 100;
}
