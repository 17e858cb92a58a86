import { en } from '../../src/content/en/index.ts';
import { details } from '../families/build.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { download, makePdf } from './take-pdf.ts';
import { fold, foldPdf, readPdf, timesIn } from './read-pdf.ts';
import { expectStep } from './screen.ts';

const { take } = en.ui;
// Emoji and Arabic are set; no font of ours holds a hieroglyph.
const NOTE = 'After art 🎨 she told her grandmother «كان يوماً جميلاً» and drew 𓀀, and laughed.';
const { responses } = families.maya;
const TOPIC = 'fm-hand-stamina';

test('Letters that the PDF cannot set are named before it is saved, and stand in the print view as typed.', async ({
  page,
}) => {
  const withNote = {
    ...responses,
    topics: [TOPIC],
    details: { [TOPIC]: details({ example: NOTE }) },
  } as const;
  await openWith(page, withNote, 'take');
  await makePdf(page);
  const told = page.getByText(take.missing).locator('..');
  await expect(told.locator('bdi')).toHaveText('𓀀');
  await expect(page.getByText(take.missingText, { exact: true })).toBeVisible();

  const paper = foldPdf((await readPdf(await download(page))).text, []);
  expect(paper).toContain(fold('After art 🎨 she told her grandmother «'));
  expect(timesIn(paper, fold('and laughed.'))).toBe(1);

  await page.getByRole('link', { name: take.print, exact: true }).click();
  await expectStep(page, 'print');
  await expect(page.getByRole('article').getByText(NOTE, { exact: true })).toHaveCount(1);
});
