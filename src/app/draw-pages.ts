import type { PaperDocument, PaperKind } from '../document/blocks.ts';
import { loadFonts, loadLatin } from '../document/fonts/font-set.ts';
import { formats, type PaperFormat } from '../document/layout/format.ts';
import type { BoxOp, LineOp, MarkOp, Op, TextOp } from '../document/layout/page.ts';
import { paginateInSteps } from '../document/layout/paginate.ts';
import { textsOf } from '../document/layout/texts-of.ts';
import { measureWith } from '../document/text/measure.ts';
import { PLAIN } from '../document/text/script.ts';
import {
  loadHelpers,
  makeTypesetter,
  setAhead,
  type Typesetter,
} from '../document/text/typesetter.ts';
import { inSlices } from '../lib/slices.ts';
import { paperFaces } from './paper-faces.ts';

/** Something drawn on a page; a text with the length that it has on paper. */
export type DrawnShape =
  BoxOp | LineOp | MarkOp | Readonly<Omit<TextOp, 'script'> & { length: number; isRtl: boolean }>;

/** A page as it will be in the PDF, to be drawn on the screen. */
export type DrawnPage = Readonly<{
  sheet: PaperKind;
  width: number;
  height: number;
  /** What `font-family` must say for the letters of the paper. */
  families: string;
  shapes: readonly DrawnShape[];
}>;

/**
 * The pages that the PDF would have: the same layout, measured with the same fonts.
 * @throws Error if a font or the shaper cannot be loaded
 */
export async function drawPages(
  paper: PaperDocument,
  paperFormat: PaperFormat,
): Promise<readonly DrawnPage[]> {
  const faces = paperFaces();
  const [texts] = await Promise.all([inSlices(textsOf(paper)), loadLatin(faces.source)]);
  const [fonts, helpers] = await Promise.all([loadFonts(texts, faces.source), loadHelpers(texts)]);
  const typesetter = makeTypesetter(fonts, helpers);
  await inSlices(setAhead(typesetter, texts));
  const format = formats[paperFormat];
  const families = await faces.families();
  const { pages } = await inSlices(paginateInSteps(paper, measureWith(typesetter), format));
  return pages.map(({ sheet, ops }) => ({
    sheet,
    width: format.width,
    height: format.height,
    families,
    shapes: ops.flatMap((op) => shapesOf(op, typesetter)),
  }));
}

function shapesOf(op: Op, typesetter: Typesetter): readonly DrawnShape[] {
  if (op.kind === 'bookmark' || op.kind === 'element') return [];
  if (op.kind !== 'text') return [op];
  const text = op.text.trimEnd();
  if (text === '') return [];
  const { script = PLAIN } = op;
  const length = typesetter.width(text, op.weight, script) * op.size;
  return [{ ...op, text, length, isRtl: script.isRtl }];
}
