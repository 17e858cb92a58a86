import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { compose } from '../../src/document/compose/compose.ts';
import { makePdf } from '../../src/document/draw/make-pdf.ts';
import { nodeFonts } from '../../src/document/fonts/node-source.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { families } from '../families/index.ts';
import { checkPdf } from './check.ts';
import { defects } from './defects.ts';
import { loadJson } from './pdf-json.ts';
import { spoilt } from './spoil.ts';

const paper = compose(summarise(questionnaire, families['many-scripts'].responses), en, {
  made: '2026-11-23',
});
const made = await makePdf(paper, {
  fonts: nodeFonts,
  format: 'letter',
  created: new Date('2026-11-23T15:00:00Z'),
});
const json = loadJson(made.bytes);

test('a copy that is not spoilt has no findings', () => {
  expect(checkPdf(spoilt(json).json)).toEqual([]);
});

test.each(defects)('a planted defect is found: %s (%s)', (_, id, plant) => {
  const pdf = spoilt(json);
  plant(pdf);
  const found = new Set(checkPdf(pdf.json).map((finding) => finding.id));
  expect([...found].filter((one) => one === id)).toEqual([id]);
});
