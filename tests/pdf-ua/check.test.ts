import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { es } from '../../src/content/es/index.ts';
import { compose } from '../../src/document/compose/compose.ts';
import { makePdf } from '../../src/document/draw/make-pdf.ts';
import { nodeFonts } from '../../src/document/fonts/node-source.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { families } from '../families/index.ts';
import { mayaTogether, teacherOfMaya } from '../families/others.ts';
import { checkPdf } from './check.ts';
import { loadJson } from './pdf-json.ts';

const people = {
  ...families,
  'maya-together': { responses: mayaTogether },
  'teacher-of-maya': teacherOfMaya,
};
const created = new Date('2026-11-23T15:00:00Z');

describe.each(['letter', 'a4'] as const)('on %s', (format) => {
  test.each(Object.entries(people))('the PDF of %s keeps PDF/UA-1', async (_, { responses }) => {
    const paper = compose(summarise(questionnaire, responses), en, { made: '2026-11-23' });
    const { bytes, faults } = await makePdf(paper, { fonts: nodeFonts, format, created });
    expect({ findings: checkPdf(loadJson(bytes)), faults }).toEqual({ findings: [], faults: [] });
  });
});

describe.each([
  ['in Spanish', es, null],
  ['in English beside Spanish', en, es],
  ['in Spanish beside English', es, en],
] as const)('%s', (_, words, second) => {
  test.each(Object.entries(people))('the PDF of %s keeps PDF/UA-1', async (__, { responses }) => {
    const summary = summarise(questionnaire, responses);
    const beside = second === null ? null : { summary, words: second };
    const paper = compose(summary, words, { made: '2026-11-23', second: beside });
    const { bytes, faults } = await makePdf(paper, {
      fonts: nodeFonts,
      format: responses.sharing.paper,
      created,
    });
    expect({ findings: checkPdf(loadJson(bytes)), faults }).toEqual({ findings: [], faults: [] });
  });
});
