import { assert } from '../../src/lib/assert.ts';
import type { Report } from './finding.ts';
import type { Dict, Pdf } from './pdf-json.ts';

/** A font and the codes that pages show in it. */
export type UsedFont = Readonly<{ ref: string; codes: Set<number> }>;

/** Every font that is used: embedded, with glyph, width and text for each code. */
export function checkFonts(pdf: Pdf, fonts: Iterable<UsedFont>, report: Report): void {
  for (const { ref, codes } of fonts) checkFont(pdf, pdf.dict(ref) ?? {}, codes, report);
}

type Fail = (id: string, message: string) => void;
type Inside = Readonly<{
  texts: ReadonlyMap<number, string> | null;
  glyphs: Buffer | null;
  widths: ReadonlyMap<number, number>;
  advances: readonly number[] | null;
}>;

function checkFont(pdf: Pdf, font: Dict, codes: ReadonlySet<number>, report: Report): void {
  const name = pdf.name(font['/BaseFont']);
  const fail: Fail = (id, message) => report(id, `${name} ${message}`);
  if (pdf.name(font['/Subtype']) !== 'Type0') fail('font-kind', 'is no Type0 font');
  if (!/^[A-Z]{6}\+/u.test(name)) fail('font-subset', 'has no subset tag');
  const inside = lookInside(pdf, font, fail);
  for (const code of codes) {
    checkText(code, inside, fail);
    checkGlyph(code, inside, fail);
  }
}

function lookInside(pdf: Pdf, font: Dict, fail: Fail): Inside {
  const descendant = pdf.dict(pdf.list(font['/DescendantFonts'])[0]) ?? {};
  const descriptor = pdf.dict(descendant['/FontDescriptor']) ?? {};
  const program = pdf.data(descriptor['/FontFile2']);
  if (program === null) fail('31-009', 'is not embedded');
  const texts = readTexts(pdf.data(font['/ToUnicode']));
  if (texts === null) fail('31-027', 'has no ToUnicode');
  const map = descendant['/CIDToGIDMap'];
  const glyphs = pdf.data(map);
  if (glyphs === null && pdf.name(map) !== 'Identity') fail('31-004', 'has no CIDToGIDMap');
  const widths = readWidths(pdf, descendant['/W']);
  return { texts, glyphs, widths, advances: program === null ? null : readAdvances(program) };
}

function checkText(code: number, { texts }: Inside, fail: Fail): void {
  if (texts === null) return;
  const text = texts.get(code) ?? '';
  if (text === '') fail('10-001', `${code} reads as nothing`);
  if (/^(?:0000|FEFF|FFFE)$/iu.test(text)) fail('31-028', `${code} reads as U+${text}`);
}

function checkGlyph(code: number, { glyphs, widths, advances }: Inside, fail: Fail): void {
  const glyph = glyphOf(code, glyphs);
  if (glyph === 0) fail('31-030', `${code} has no glyph`);
  if (glyph === 0 || advances === null) return;
  const advance = advances[glyph] ?? Infinity;
  const width = widths.get(code) ?? 1000;
  if (Math.abs(advance - width) > 1) fail('31-016', `${code} is ${width} wide, not ${advance}`);
}

function glyphOf(code: number, glyphs: Buffer | null): number {
  if (glyphs === null) return code;
  return glyphs.length > 2 * code + 1 ? glyphs.readUInt16BE(2 * code) : 0;
}

function readTexts(stream: Buffer | null): ReadonlyMap<number, string> | null {
  if (stream === null) return null;
  const pairs = stream.toString('latin1').matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]*)>\s*$/gmu);
  return new Map([...pairs].map(([, code = '', text = '']) => [Number.parseInt(code, 16), text]));
}

function readWidths(pdf: Pdf, list: unknown): ReadonlyMap<number, number> {
  const [first, widths] = pdf.list(list);
  const start = Number(first);
  return new Map(pdf.list(widths).map((width, index) => [start + index, Number(width)]));
}

/** The advance of each glyph of a TrueType file in thousandths of an em. */
function readAdvances(program: Buffer): readonly number[] {
  const tables = new Map(
    Array.from({ length: program.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      return [program.toString('latin1', entry, entry + 4), program.readUInt32BE(entry + 8)];
    }),
  );
  const table = (tag: string) => {
    const offset = tables.get(tag);
    assert(offset !== undefined, `An embedded font has no "${tag}" table.`);
    return offset;
  };
  const unitsPerEm = program.readUInt16BE(table('head') + 18);
  return Array.from({ length: program.readUInt16BE(table('maxp') + 4) }, (_, glyph) => {
    const advance = program.readUInt16BE(table('hmtx') + 4 * glyph);
    return (advance * 1000) / unitsPerEm;
  });
}
