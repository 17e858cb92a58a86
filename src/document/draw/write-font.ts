import { zlibSync } from 'fflate';
import type { Steps } from '../../lib/slices.ts';
import type { Face } from '../fonts/face.ts';
import { viewOf } from '../fonts/sfnt.ts';
import { assert } from '../../lib/assert.ts';
import type { Objects } from './container.ts';
import { type PdfFont, pdfWidth } from './pdf-font.ts';
import { subsetFile } from './subset-file.ts';
import { subsetGlyphs } from './subset-glyphs.ts';
import { binaryString, bytesOf, numbers, reference } from './syntax.ts';
import { toUnicodeMap } from './to-unicode.ts';

/** Writes a font into a PDF; gives its object. */
export type WriteFont = (objects: Objects) => number;

/** Makes a Type 0 font with its subset, widths and texts (ISO 32000-1, 9.7), ready to be written. */
export function* makeFont(font: PdfFont): Steps<WriteFont> {
  const faces = [...new Set(font.clusters.map(({ face }) => face))];
  const [first] = faces;
  assert(first !== undefined, `The font ${font.name} is written but not used.`);
  const { glyphs, ofCluster } = subsetGlyphs(first, font.clusters);
  const file = subsetFile(faces, glyphs);
  yield;
  const program = packed(file);
  const name = `${subsetTag(program)}+${font.name}`;
  yield;
  const toUnicode = packed(bytesOf(toUnicodeMap(font.clusters.map(({ text }) => text))));
  const map = packed(glyphMap(ofCluster));
  const missing = Math.round((first.advance(0) * 100000) / first.unitsPerEm) / 100;
  const widths = numbers(missing, ...font.clusters.map(pdfWidth));
  yield;
  return (objects) => {
    const id = objects.stream(program, `/Length1 ${file.length}`);
    const descriptor = describe(name, faces, first, id);
    return writeFont(objects, { name, widths, toUnicode, map, descriptor });
  };
}

type Made = Readonly<{
  name: string;
  widths: string;
  descriptor: string;
  toUnicode: string;
  map: string;
}>;

function writeFont(objects: Objects, made: Made): number {
  const { name, widths } = made;
  const toUnicode = objects.stream(made.toUnicode);
  const map = objects.stream(made.map);
  const descriptor = objects.reserve();
  objects.write(descriptor, made.descriptor);
  const descendant = objects.reserve();
  objects.write(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/FontDescriptor ${reference(descriptor)}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/DW 1000/W[0[${widths}]]/CIDToGIDMap ${reference(map)}>>`,
  );
  const id = objects.reserve();
  objects.write(
    id,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(toUnicode)}>>`,
  );
  return id;
}

/** Bytes packed by zlib, a character for each, as `Objects` asks for. */
export function packed(bytes: Uint8Array): string {
  return binaryString(zlibSync(bytes, { level: 9 }));
}

/** The glyph of each code, two bytes each; code 0 is glyph 0. */
function glyphMap(ofCluster: readonly number[]): Uint8Array {
  const map = new Uint8Array(2 * (ofCluster.length + 1));
  const view = viewOf(map);
  for (const [index, glyph] of ofCluster.entries()) view.setUint16(2 * (index + 1), glyph);
  return map;
}

function describe(name: string, faces: readonly Face[], first: Face, program: number): string {
  const scaled = (value: number) => Math.round((value * 1000) / first.unitsPerEm);
  const side = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    scaled(pick(...faces.map(({ box }) => box[at])));
  const box = [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
  return (
    `<</Type/FontDescriptor/FontName/${name}/FontFile2 ${reference(program)}` +
    `/FontBBox[${numbers(...box)}]/Flags 4/StemV 80/ItalicAngle 0` +
    `/Ascent ${scaled(first.ascent)}/Descent ${scaled(first.descent)}` +
    `/CapHeight ${scaled(first.ascent)}>>`
  );
}

/** Six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4): its checksum, with which zlib ends. */
function subsetTag(program: string): string {
  const sum = viewOf(bytesOf(program.slice(-4))).getUint32(0);
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(sum / 26 ** place) % 26)),
  ).join('');
}
