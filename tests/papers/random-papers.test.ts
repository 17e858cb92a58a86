import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePdf } from '../../src/document/draw/make-pdf.ts';
import { nodeFonts } from '../../src/document/fonts/node-source.ts';
import { loadFonts } from '../../src/document/fonts/font-set.ts';
import { formats } from '../../src/document/layout/format.ts';
import type { Op, TextOp } from '../../src/document/layout/page.ts';
import { paginate } from '../../src/document/layout/paginate.ts';
import { textsOf } from '../../src/document/layout/texts-of.ts';
import { measureWith } from '../../src/document/text/measure.ts';
import { PLAIN } from '../../src/document/text/script.ts';
import { loadHelpers, makeTypesetter } from '../../src/document/text/typesetter.ts';
import { checkPdf } from '../pdf-ua/check.ts';
import { loadJson } from '../pdf-ua/pdf-json.ts';
import { randomPaper } from './random-paper.ts';

const SEED = 20261123;
const isSoak = import.meta.env.MODE === 'soak';
// `npm run test:soak` tries many more.
const DOCUMENTS = isSoak ? 10_000 : 150;
const CHECKED = isSoak ? 500 : 15;
const HOURS = 8 * 60 * 60 * 1000;
const EDGE = 0.5;
const created = new Date('2026-11-23T15:00:00Z');
const format = formats.letter;

const files = new Map<string, Promise<Uint8Array>>();
/** Each file is read once, however many documents ask for it. */
const fonts: typeof nodeFonts = (file) => {
  const known = files.get(file.name) ?? nodeFonts(file);
  files.set(file.name, known);
  return known;
};

test(
  'any document reads back text by text as it was written',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomPaper, async (paper) => {
        const { faults } = await makePdf(paper, { fonts, format: 'letter', created });
        expect(faults).toEqual([]);
      }),
      { seed: SEED, numRuns: DOCUMENTS },
    );
  },
  HOURS,
);

test(
  'in any document no text stands outside the margins or on another, set with real fonts',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomPaper, async (paper) => {
        const texts = textsOf(paper);
        const typesetter = makeTypesetter(await loadFonts(texts, fonts), await loadHelpers(texts));
        const { pages } = paginate(paper, measureWith(typesetter), format);
        const width = (op: TextOp) =>
          typesetter.width(op.text.trimEnd(), op.weight, op.script ?? PLAIN) * op.size;
        const drawn = pages.map(({ ops }) =>
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

test(
  'any document keeps PDF/UA-1 as far as a machine can tell',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomPaper, async (paper) => {
        const { bytes } = await makePdf(paper, { fonts, format: 'letter', created });
        expect(checkPdf(loadJson(bytes))).toEqual([]);
      }),
      { seed: SEED + 2, numRuns: CHECKED },
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
