import type { PaperDocument, PaperKind } from '../document/blocks.ts';
import { formats, type PaperFormat } from '../document/layout/format.ts';
import type { BoxOp, LineOp, MarkOp, Op, TextOp } from '../document/layout/page.ts';
import { setPaper } from '../document/layout/set-paper.ts';
import { PLAIN } from '../document/text/script.ts';
import type { Typesetter } from '../document/text/typesetter.ts';
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
  const format = formats[paperFormat];
  const { layout, typesetter } = await setPaper(paper, format, faces.source);
  const families = await faces.families();
  return layout.pages.map(({ sheet, ops }) => ({
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
