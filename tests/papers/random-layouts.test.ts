import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../src/document/layout/format.ts';
import type { Op, TextOp } from '../../src/document/layout/page.ts';
import { setPaper } from '../../src/document/layout/set-paper.ts';
import { PLAIN } from '../../src/document/text/script.ts';
import { randomPaper } from './random-paper.ts';
import { DOCUMENTS, fonts, HOURS, SEED } from './trials.ts';

// Beside random-papers.test.ts, so that both run at once.
const EDGE = 0.5;
const format = formats.letter;

test(
  'in any document no text stands outside the margins or on another, set with real fonts',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomPaper, async (paper) => {
        const { layout, typesetter } = await setPaper(paper, format, fonts);
        const width = (op: TextOp) =>
          typesetter.width(op.text.trimEnd(), op.weight, op.script ?? PLAIN) * op.size;
        const drawn = layout.pages.map(({ ops }) =>
          ops.filter(isBodyText).map((op) => ({ op, right: op.x + width(op) })),
        );
        const outside = drawn
          .flat()
          .filter(({ op, right }) => op.x < format.left - EDGE || right > format.right + EDGE);
        expect(outside).toEqual([]);
        expect(drawn.flatMap(overlaps)).toEqual([]);
      }),
      { seed: SEED + 1, numRuns: DOCUMENTS },
    );
  },
  HOURS,
);

type Line = Readonly<{ op: TextOp; right: number }>;

function isBodyText(op: Op): op is TextOp {
  return op.kind === 'text' && op.text.trim() !== '' && op.y <= format.bottom;
}

/** Texts on one line, or on lines closer than half a letter, that run into each other. */
function overlaps(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ op, right }, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(other.op.y - op.y) < op.size / 2 &&
          other.op.x < right - EDGE &&
          op.x < other.right - EDGE,
      )
      .map((other) => `${op.text} / ${other.op.text}`),
  );
}
