import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePdf } from '../../src/document/draw/make-pdf.ts';
import { checkPdf } from '../pdf-ua/check.ts';
import { loadJson } from '../pdf-ua/pdf-json.ts';
import { randomPaper } from './random-paper.ts';
import { CHECKED, DOCUMENTS, fonts, HOURS, SEED } from './trials.ts';

const created = new Date('2026-11-23T15:00:00Z');

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
