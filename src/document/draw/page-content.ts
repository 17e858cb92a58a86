import { assert } from '../../lib/assert.ts';
import type { Op, Page, TextOp } from '../layout/page.ts';
import type { Tag } from '../layout/tags.ts';
import { languageOf } from '../text/language.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { boundsOf } from './bounds.ts';
import type { PdfFonts } from './pdf-font.ts';
import { boxContent, type Flip, lineContent, markContent } from './shapes.ts';
import type { Structure } from './structure.ts';
import { runsContent, type TextRun, textRuns } from './text-content.ts';

/** What drawing needs besides the page. */
export type Drawing = Readonly<{
  typesetter: Typesetter;
  fonts: PdfFonts;
  structure: Structure;
  tags: readonly Tag[];
  height: number;
}>;

/**
 * The content of a page as operators: furniture first, then each element's in one marked stretch,
 * in reading order.
 */
export function pageContent(page: Page, index: number, drawing: Drawing): string {
  const flip: Flip = (y) => drawing.height - y;
  const elements = new Map<number, Op[]>();
  const furniture: Op[] = [];
  for (const op of page.ops) {
    if (op.kind === 'bookmark') continue;
    if (op.kind === 'element') drawing.structure.place(op.tag);
    else if (op.tag === undefined) furniture.push(op);
    else elements.set(op.tag, [...(elements.get(op.tag) ?? []), op]);
  }
  const inOrder = [...elements].toSorted(([a], [b]) => a - b);
  const around = furniture.map((op) => (op.kind === 'text' ? runsOf(op, drawing.typesetter) : op));
  return [
    ...(around.length === 0
      ? []
      : [`/Artifact BMC\n${piecesContent(around, drawing.fonts, flip)}\nEMC`]),
    ...inOrder.map(([tag, ops]) => elementContent(tag, ops, index, drawing, flip)),
  ].join('\n');
}

function elementContent(
  tag: number,
  ops: readonly Op[],
  page: number,
  drawing: Drawing,
  flip: Flip,
): string {
  const { structure, tags, typesetter, fonts } = drawing;
  const name = tags[tag]?.name ?? 'P';
  if (name === 'Figure') {
    const [left, top, right, bottom] = boundsOf(ops);
    structure.setBox(tag, [left, flip(bottom), right, flip(top)]);
  }
  const pieces = ops.map((op) => (op.kind === 'text' ? runsOf(op, typesetter) : op));
  const runs = pieces.flatMap((piece) => ('kind' in piece ? [] : piece));
  const isTextAlone = name !== 'Figure' && ops.every(({ kind }) => kind === 'text');
  if (!isTextAlone || !runs.some(({ isRtl }) => isRtl)) {
    return marked(name, structure.mark(page, tag), piecesContent(pieces, fonts, flip));
  }
  return stretches(runs)
    .map((stretch) => {
      const content = runsContent(stretch, fonts, flip);
      if (stretch[0]?.isRtl !== true) return marked(name, structure.mark(page, tag), content);
      // Glyphs as they stand, the run an element of its own (guide 4.3, R; ISO 32000-1, 14.8.2.3.3).
      const lang = languageOf(stretch.map(({ text }) => text).join(''));
      return marked('ReversedChars', structure.mark(page, tag, { lang }), content);
    })
    .join('\n');
}

function marked(name: string, mark: number, content: string): string {
  return `/${name}<</MCID ${mark}>>BDC\n${content}\nEMC`;
}

/** Neighbours that run the same way; each that runs from right to left on its own line. */
function stretches(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const found: TextRun[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const joins = last?.[0]?.isRtl === false && !run.isRtl;
    if (joins) last?.push(run);
    else found.push([run]);
  }
  return found;
}

/** What is drawn by itself, or the runs of a text. */
type Piece = Exclude<Op, TextOp> | readonly TextRun[];

function runsOf(op: TextOp, typesetter: Typesetter): readonly TextRun[] {
  assert(Number.isFinite(op.x) && Number.isFinite(op.y), `No place for "${op.text}".`);
  return textRuns(op, typesetter);
}

/** Pieces in order; texts that follow one another in one text object. */
function piecesContent(pieces: readonly Piece[], fonts: PdfFonts, flip: Flip): string {
  const parts: string[] = [];
  let runs: TextRun[] = [];
  const close = () => {
    if (runs.length > 0) parts.push(runsContent(runs, fonts, flip));
    runs = [];
  };
  for (const piece of pieces) {
    if ('kind' in piece) {
      close();
      parts.push(shapeContent(piece, flip));
    } else {
      runs.push(...piece);
    }
  }
  close();
  return parts.join('\n');
}

function shapeContent(op: Exclude<Op, TextOp>, flip: Flip): string {
  switch (op.kind) {
    case 'box':
      return boxContent(op, flip);
    case 'line':
      return lineContent(op, flip);
    case 'mark':
      return markContent(op, flip);
    case 'bookmark':
    case 'element':
      return '';
    default:
      return op satisfies never;
  }
}
