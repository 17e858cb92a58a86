import type { TextOp } from '../layout/page.ts';
import { PLAIN } from '../text/script.ts';
import { type Cluster, widthOf } from '../text/cluster.ts';
import type { Placed, Typesetter } from '../text/typesetter.ts';
import type { PdfFonts } from './pdf-font.ts';
import { type Flip, rgb } from './shapes.ts';
import { hex4, number, numbers } from './syntax.ts';

/** A stretch of a line that runs one way, with the place of its left end. */
export type TextRun = Readonly<{
  clusters: readonly Cluster[];
  isRtl: boolean;
  /** Where its text begins in the line. */
  start: number;
  text: string;
  x: number;
  op: TextOp;
}>;

/** The runs of a line in the order they are read. */
export function textRuns(op: TextOp, typesetter: Typesetter): readonly TextRun[] {
  const placed = typesetter.set(op.text, op.weight, op.script ?? PLAIN);
  const runs: TextRun[] = [];
  // The space at the end of a line hangs over, to the left where the paragraph runs that way.
  let x = op.x - (op.script?.isRtl === true ? hanging(op, typesetter) : 0);
  let current: Placed[] = [];
  const close = () => {
    const [first] = current;
    if (first === undefined) return;
    const inOrder = current.toSorted((a, b) => a.start - b.start);
    runs.push({
      clusters: current.map(({ cluster }) => cluster),
      isRtl: first.isRtl,
      start: inOrder[0]?.start ?? 0,
      text: inOrder.map(({ cluster }) => cluster.text).join(''),
      x,
      op,
    });
    x += current.reduce((sum, { cluster }) => sum + widthOf(cluster), 0) * op.size;
    current = [];
  };
  for (const item of placed) {
    if (current.length > 0 && current[0]?.isRtl !== item.isRtl) close();
    current.push(item);
  }
  close();
  return runs.toSorted((a, b) => a.start - b.start);
}

function hanging({ text, weight, size, script }: TextOp, typesetter: Typesetter): number {
  return typesetter.width(text.slice(text.trimEnd().length), weight, script ?? PLAIN) * size;
}

/** The operators that show runs; what stays as it was is not said again. */
export function runsContent(runs: readonly TextRun[], fonts: PdfFonts, flip: Flip): string {
  const parts: string[] = [];
  let [color, font, stroke] = ['', '', NO_STROKE];
  for (const { clusters, op, x } of runs) {
    if (op.color !== color) parts.push(`${rgb(op.color)} rg`);
    color = op.color;
    parts.push(`1 0 0 1 ${numbers(x, flip(op.y))} Tm`);
    for (const { codes, cluster } of byFont(clusters, fonts)) {
      const nextFont = `/${fonts.fontOf(cluster).id} ${number(op.size)} Tf`;
      if (nextFont !== font) parts.push(nextFont);
      font = nextFont;
      const nextStroke = strokeOf(cluster, op);
      if (nextStroke !== stroke) parts.push(nextStroke);
      stroke = nextStroke;
      parts.push(`<${codes}>Tj`);
    }
  }
  return `BT\n${parts.join('\n')}${stroke === NO_STROKE ? '' : `\n${NO_STROKE}`}\nET`;
}

const NO_STROKE = '0 Tr';

type Stretch = { codes: string; cluster: Cluster };

/** The codes of neighbours in one font. */
function byFont(clusters: readonly Cluster[], fonts: PdfFonts): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const cluster of clusters) {
    const font = fonts.fontOf(cluster);
    const code = hex4(font.code(cluster));
    const last = stretches.at(-1);
    if (last !== undefined && fonts.fontOf(last.cluster) === font) last.codes += code;
    else stretches.push({ codes: code, cluster });
  }
  return stretches;
}

/** Bold of a family that has no bold: filled, and stroked with a thin line. */
function strokeOf({ slice, weight }: Cluster, op: TextOp): string {
  if (weight === 400 || slice.family.isBold) return NO_STROKE;
  return `${rgb(op.color)} RG ${number(op.size / 28)} w 2 Tr`;
}
