import { readFileSync } from 'node:fs';
import { en } from '../../src/content/en/index.ts';
import { compose } from '../../src/document/compose/compose.ts';
import { makePdf } from '../../src/document/draw/make-pdf.ts';
import { isoDay } from '../../src/document/file-name.ts';
import { nodeFonts } from '../../src/document/fonts/node-source.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { savePdf } from './take-pdf.ts';

const created = new Date('2026-11-23T15:00:00Z');

for (const name of ['maya', 'many-scripts'] as const) {
  test(`the browser makes the PDF of ${name} byte for byte as Node does`, async ({ page }) => {
    const { responses } = families[name];
    const summary = summarise(questionnaire, responses);
    const paper = compose(summary, en, { made: isoDay(created) });
    const format = summary.sharing.paper;
    const { bytes } = await makePdf(paper, { fonts: nodeFonts, format, created });
    await page.clock.setFixedTime(created);
    await openWith(page, responses, 'take');
    const download = await savePdf(page);
    expect(readFileSync(await download.path()).equals(Buffer.from(bytes))).toBe(true);
  });
}
