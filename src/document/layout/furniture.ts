import type { PaperDocument } from '../blocks.ts';
import type { Measure } from '../text/measure.ts';
import type { Format } from './format.ts';
import { movedDown, type Op, untagged } from './page.ts';
import { heightOf, merged } from './strip.ts';
import { colors, styles } from './styles.ts';
import { makeTagger } from './tags.ts';
import { lineOp, textStrips, textWidth } from './text-strips.ts';

/** What stands on every page below its text: a rule, what the notes are, "Page 1 of 4". */
export function furniture(
  paper: PaperDocument,
  measure: Measure,
  format: Format,
  at: Readonly<{ page: number; pages: number }>,
): readonly Op[] {
  const style = styles.footer;
  const label = measure.prepare(
    paper.pageOf.replaceAll('{page}', `${at.page}`).replaceAll('{pages}', `${at.pages}`),
    style.weight,
  );
  const place = {
    measure,
    left: format.left,
    width: format.right - format.left,
    height: format.height,
    continued: (text: string) => text,
    tagger: makeTagger(),
    tag: null,
  };
  const width = textWidth(place, label, style);
  const strips = textStrips({ ...place, width: place.width - width - 20 }, paper.footer, style);
  const top = format.footer - heightOf(strips) / 2;
  const rule: Op = {
    kind: 'line',
    x1: format.left,
    x2: format.right,
    y1: top - 6,
    y2: top - 6,
    color: colors.line,
    width: 0.8,
  };
  return [
    rule,
    // Two languages have tags of their own, but a footer is nothing to read out.
    ...merged(strips).ops.flatMap((op) => untagged(movedDown(op, top)) ?? []),
    movedDown(lineOp({ ...place, left: format.right - width }, label, style), top),
  ];
}
