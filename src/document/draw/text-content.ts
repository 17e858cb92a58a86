import type { TextOp } from '../layout/page.ts';
import { PLAIN } from '../text/script.ts';
import { type Cluster, widthOf } from '../text/cluster.ts';
import type { Placed, Typesetter } from '../text/typesetter.ts';
import type { PdfFonts, Stretch } from './pdf-font.ts';
import { type Flip, rgb } from './shapes.ts';
import { number, numbers } from './syntax.ts';

/** A stretch of a line that runs one way, with the place of its left end. */
export type TextRun = Readonly<{
  /** Its words, or the whole of it: what is the same thing elsewhere is written once. */
  parts: readonly (readonly Cluster[])[];
  isRtl: boolean;
  /** Where its text begins in the line. */
  start: number;
  text: string;
  x: number;
  op: TextOp;
}>;

/** The runs of a line in the order they are read. */
export function textRuns(op: TextOp, typesetter: Typesetter): readonly TextRun[] {
  const script = op.script ?? PLAIN;
  const words = typesetter.words(op.text, op.weight, script);
  // The space at the end of a line hangs over, to the left where the paragraph runs that way.
  let x = op.x - (op.script?.isRtl === true ? hanging(op, typesetter) : 0);
  if (words.length > 0 && !words.some(({ hasRtl }) => hasRtl)) {
    const parts = words.map(({ clusters }) => clusters);
    return [{ parts, isRtl: false, start: 0, text: op.text, x, op }];
  }
  const placed = typesetter.set(op.text, op.weight, script);
  const runs = neighbours(placed).map((group): TextRun => {
    const inOrder = group.toSorted((a, b) => a.start - b.start);
    const run = {
      parts: [group.map(({ cluster }) => cluster)],
      isRtl: group[0]?.isRtl === true,
      start: inOrder[0]?.start ?? 0,
      text: inOrder.map(({ cluster }) => cluster.text).join(''),
      x,
      op,
    };
    x += group.reduce((sum, { cluster }) => sum + widthOf(cluster), 0) * op.size;
    return run;
  });
  return runs.toSorted((a, b) => a.start - b.start);
}

/** Clusters that stand side by side, run the same way, and are read one after the other. */
function neighbours(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const starts = placed.map(({ start }) => start).toSorted((a, b) => a - b);
  const rank = new Map(starts.map((start, index) => [start, index]));
  const groups: Placed[][] = [];
  for (const item of placed) {
    const last = groups.at(-1)?.at(-1);
    const step = (rank.get(item.start) ?? 0) - (rank.get(last?.start ?? 0) ?? 0);
    const joins = last !== undefined && last.isRtl === item.isRtl && step === (item.isRtl ? -1 : 1);
    if (joins) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

function hanging({ text, weight, size, script }: TextOp, typesetter: Typesetter): number {
  return typesetter.width(text.slice(text.trimEnd().length), weight, script ?? PLAIN) * size;
}

/** The operators that show runs; what stays as it was is not said again. */
export function runsContent(runs: readonly TextRun[], fonts: PdfFonts, flip: Flip): string {
  const parts: string[] = [];
  let [color, font, stroke] = ['', '', NO_STROKE];
  for (const { parts: words, op, x } of runs) {
    if (op.color !== color) parts.push(`${rgb(op.color)} rg`);
    color = op.color;
    parts.push(`1 0 0 1 ${numbers(x, flip(op.y))} Tm`);
    for (const { codes, cluster, font: used } of joined(words, fonts)) {
      const nextFont = `/${used.id} ${number(op.size)} Tf`;
      if (nextFont !== font) parts.push(nextFont);
      font = nextFont;
      const nextStroke = strokeOf(cluster, op);
      if (nextStroke !== stroke) parts.push(nextStroke);
      stroke = nextStroke;
      parts.push(`(${codes})Tj`);
    }
  }
  return `BT\n${parts.join('\n')}${stroke === NO_STROKE ? '' : `\n${NO_STROKE}`}\nET`;
}

const NO_STROKE = '0 Tr';

/** The codes of neighbours in one font. */
function joined(parts: TextRun['parts'], fonts: PdfFonts): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last: { -readonly [Key in keyof Stretch]: Stretch[Key] } | undefined;
  for (const part of parts) {
    for (const stretch of fonts.stretches(part)) {
      if (last?.font === stretch.font) {
        last.codes += stretch.codes;
        continue;
      }
      last = { ...stretch };
      stretches.push(last);
    }
  }
  return stretches;
}

/** Bold of a family that has no bold: filled, and stroked with a thin line. */
function strokeOf({ slice, weight }: Cluster, op: TextOp): string {
  if (weight === 400 || slice.family.isBold) return NO_STROKE;
  return `${rgb(op.color)} RG ${number(op.size / 28)} w 2 Tr`;
}
