import { readFileSync } from 'node:fs';
import { en } from '../../../src/content/en/index.ts';
import { readSaveFile } from '../../../src/storage/save-file/read.ts';
import { families } from '../../families/index.ts';
import { typedTexts } from '../../families/texts.ts';
import { topicHeads } from '../chosen.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { expectStep, press } from '../screen.ts';
import { fold, foldPdf, readPdf, timesIn } from '../read-pdf.ts';
import { download, makePdf, savePdf } from '../take-pdf.ts';
import { fault } from './faults.ts';
import { expect, test } from './fixtures.ts';

const { ui } = en;
const { maya } = families;
const longNotes = families['long-notes'];

test(fault('F29').name, async ({ context }) => {
  // A page that nobody watches: the missing file stands in its console.
  const page = await context.newPage();
  await openWith(page, maya.responses, 'take', 'take');
  await page.route('**/assets/make-pdf-*.js', (route) => route.abort());
  await press(page, ui.take.make);
  // The page is loaded again once by itself, as the part may have a new name.
  await page.waitForEvent('load');
  await press(page, ui.take.make);
  await expect(page.getByText(fault('F29').sees, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: ui.take.print, exact: true }).click();
  await page.locator('article').first().waitFor();
  await page.goBack();
  await page.unroute('**/assets/make-pdf-*.js');
  await page.reload();
  await makePdf(page);
});

test(fault('F31').name, async ({ page }) => {
  await openWith(page, maya.responses, 'take', 'take');
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await press(page, ui.saveFile.save);
  await expect(page.getByText(fault('F31').sees, { exact: true })).toBeVisible();
  await press(page, ui.take.make);
  await expect(page.getByText(ui.take.failed, { exact: true })).toBeVisible();
  expect((await keptDrafts(page)).map(({ responses }) => responses)).toEqual([maya.responses]);
});

const noCopying = {
  refused: () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('No.'));
  },
  'not there': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
};

test('Where neither sharing nor copying is allowed, there is still the PDF and the text.', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: () => Promise.reject(new DOMException('No.', 'NotAllowedError')),
    });
  });
  await openWith(page, maya.responses, 'take', 'take');
  await makePdf(page);
  await press(page, ui.paper.share);
  await expect(page.getByText(ui.paper.shareFailed, { exact: true })).toBeVisible();
  expect((await readPdf(await download(page))).begins).toBe('%PDF-');
  await page.evaluate(noCopying.refused);
  await press(page, ui.take.copy);
  await expect(page.getByText(fault('F32').sees, { exact: true })).toBeVisible();
});

for (const [kind, forbid] of Object.entries(noCopying)) {
  test(`${fault('F32').name} (${kind})`, async ({ page }) => {
    await openWith(page, maya.responses, 'take', 'take');
    await page.evaluate(forbid);
    await press(page, ui.take.copy);
    await expect(page.getByText(fault('F32').sees, { exact: true })).toBeVisible();
    await expect(page.getByLabel(ui.take.textLabel)).toHaveValue(/Maya/u);
  });
}

test(fault('F33').name, async ({ page }) => {
  await openWith(page, maya.responses, 'take', 'take');
  // Blocked or called off: to a page both look the same, as nothing comes back.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('link', { name: ui.take.print, exact: true }).click();
  const sheets = page.locator('article');
  await sheets.first().waitFor();
  const texts = await sheets.allInnerTexts();
  await press(page, ui.take.print);
  await expect(page.getByText(fault('F33').sees, { exact: true })).toBeVisible();
  await expect(sheets).toHaveText(texts, { useInnerText: true });
  await page.getByRole('link', { name: ui.common.back, exact: true }).click();
  await expectStep(page, 'take');
  expect((await keptDrafts(page)).map(({ responses }) => responses)).toEqual([maya.responses]);
});

test(fault('F34').name, async ({ page }) => {
  const { responses } = longNotes;
  await openWith(page, responses, 'take', 'take');
  const pdf = await readPdf(await savePdf(page));
  const paper = foldPdf(pdf.text, topicHeads(responses));
  const times = typedTexts(responses).map(({ text }) => timesIn(paper, fold(text)));
  expect(times).toEqual(times.map(() => 1));
  const { answers } = responses;
  expect(Object.keys(answers).length).toBeGreaterThan(50);
  await expect(page.getByText(fault('F34').sees, { exact: true })).toBeVisible();
  const saving = page.waitForEvent('download');
  await press(page, ui.saveFile.save);
  const file = readFileSync(await (await saving).path());
  const copy = await readSaveFile(new File([file], 'copy.html'));
  expect(copy.kind === 'ok' ? copy.draft.responses : copy).toEqual(responses);
});
