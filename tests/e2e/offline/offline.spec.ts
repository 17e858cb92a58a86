import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { faultsIn } from '../../../src/fhir/check.ts';
import { expectStep, press } from '../screen.ts';
import { shortWalk } from '../short-walk.ts';
import { saveSystemFile } from '../system/save-file.ts';
import { savePdf } from '../take-pdf.ts';
import { expect, test } from './fixtures.ts';
import { expectOffline, forbidWorkers } from './visit.ts';

const { ui } = en;

test('F28: After the first visit the walk, the PDF, the print view and the file for a system need no server.', async ({
  page,
  site,
}) => {
  await page.goto('/');
  await expectOffline(page);
  await site.stop();
  await shortWalk(page);
  const pdf = await savePdf(page);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
  await page.getByRole('link', { name: ui.take.print, exact: true }).click();
  const sheets = page.locator('article');
  await sheets.first().waitFor();
  const texts = await sheets.allInnerTexts();
  await page.reload();
  await expect(sheets).toHaveText(texts, { useInnerText: true });
  await page.goBack();
  await press(page, ui.system.open);
  const { bundle } = await saveSystemFile(page);
  expect(faultsIn(bundle)).toEqual([]);
});

test('After the first visit another language, a copy as a file and opening it need no server.', async ({
  page,
  site,
}) => {
  await page.goto('/');
  await expectOffline(page);
  await site.stop();
  await shortWalk(page, { name: 'Robin', helps: '', example: '' });
  await press(page, 'Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const saving = page.waitForEvent('download');
  await press(page, es.ui.saveFile.save);
  const copy = await (await saving).path();
  await page.goto('/#/open-file');
  await page.getByLabel(es.ui.saveFile.choose, { exact: true }).setInputFiles(copy);
  await expect(page.getByText(es.ui.saveFile.found({ name: 'Robin' }))).toBeVisible();
  await press(page, es.ui.saveFile.takeIn);
  await expectStep(page, 'take');
});

test('The first tab needs no server either, without being loaded again.', async ({
  page,
  site,
}) => {
  await shortWalk(page);
  await expectOffline(page);
  await site.stop();
  const pdf = await savePdf(page);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
});

test('After the first visit the meeting, the page after it and the watch list need no server.', async ({
  page,
  site,
}) => {
  await page.goto('/');
  await expectOffline(page);
  await site.stop();
  await shortWalk(page);
  await page.goto('/#/meeting');
  await page.getByLabel(ui.meeting.what, { exact: true }).fill('Meet again');
  await page.getByRole('link', { name: ui.meeting.toAfter }).click();
  await expect(page.getByRole('article').getByText('Meet again')).toBeVisible();
  const pdf = await savePdf(page);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
  await page.goto('/#/watch');
  await page.reload();
  await expect(page.getByText(ui.watch.none, { exact: true })).toBeVisible();
});

test('"Works without internet" is not said while a part is missing, and is after the next visit.', async ({
  context,
  site,
}) => {
  // A page that nobody watches: the broken download stands in its console.
  const page = await context.newPage();
  site.breakOff('make-pdf');
  await page.goto('/');
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration === undefined || (!registration.installing && !registration.waiting);
  });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await expect(page.getByText(ui.trust.offline)).toHaveCount(0);
  site.breakOff(null);
  await page.reload();
  await expectOffline(page);
});

test('Where service workers are not allowed, everything works with internet.', async ({ page }) => {
  await forbidWorkers(page);
  await shortWalk(page);
  const pdf = await savePdf(page);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
  await expect(page.getByText(ui.trust.offline)).toHaveCount(0);
});

test('Every file is kept for offline, but the worker, what is for others, and letters until they are used.', async ({
  first,
}) => {
  const files = readdirSync(first, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(first, file)).isFile(),
  );
  const worker = readFileSync(join(first, 'sw.js'), 'utf8');
  const left = files.filter((file) => !worker.includes(`url:"${file}"`));
  const isLetters = (file: string) => /^assets\/(fonts\/|harfbuzz-)/u.test(file);
  // The headers are for the host, and the card is what others show beside a link.
  const forOthers = ['_headers', 'icons/card.png'];
  expect(left.filter((file) => !isLetters(file)).toSorted()).toEqual([...forOthers, 'sw.js']);
  expect(left.filter((file) => /noto-sans-(latin|greek|cyrillic)/u.test(file))).toEqual([]);
});

test('An address that names a file is that file or missing, never the app.', async ({
  context,
}) => {
  // A page that nobody watches: the missing file stands in its console.
  const page = await context.newPage();
  await page.goto('/');
  await expectOffline(page);
  const missing = await page.goto('/missing.pdf');
  expect(missing?.status()).toBe(404);
  const kept = await page.goto('/icon.svg');
  expect([kept?.status(), kept?.fromServiceWorker()]).toEqual([200, true]);
  await page.goto('/start');
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
});
