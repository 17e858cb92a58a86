import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { readSaveFile } from '../../../src/storage/save-file/read.ts';
import { families } from '../../families/index.ts';
import { inVersion1, keptDrafts, openWith } from '../draft.ts';
import { begin, choose, chosenRadios, expectStep, press } from '../screen.ts';
import { fault } from './faults.ts';
import {
  expect,
  expectSaved,
  openQuestion,
  QUESTION,
  saveCopy,
  saveFound,
  status,
  test,
  trouble,
} from './fixtures.ts';
import { holdVersion, putRaw, readTable } from './raw.ts';

const { ui } = en;

/** The answers of every draft on the device. */
async function keptAnswers(page: Page) {
  return (await keptDrafts(page)).map(({ responses }) => responses.answers);
}

test(fault('F07').name, async ({ page, context, baseURL }) => {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  // Room for the empty tables, not for what is written below.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  await page.goto('/');
  await begin(page);
  const words = 'She hums while she builds. '.repeat(2000);
  await page.getByLabel(ui.aboutChild.nickname).fill(words);
  await expect(status(page)).toHaveText(ui.saving.failed);
  await expect(trouble(page, fault('F07').sees)).toBeVisible();
  const copy = await readSaveFile(new File([await saveCopy(page)], 'copy.html'));
  expect(copy.kind === 'ok' ? copy.draft.responses.child.nickname : copy).toBe(words);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await press(page, ui.trouble.retry);
  await expectSaved(page);
  await expect(trouble(page, fault('F07').sees)).toHaveCount(0);
});

test(fault('F08').name, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Blocked.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/');
  await begin(page);
  await expectStep(page, 'child');
  await expect(trouble(page, fault('F08').sees)).toBeVisible();
  await page.getByLabel(ui.aboutChild.nickname).fill('Robin');
  expect(await saveCopy(page)).toContain('Robin');
});

test(fault('F09').name, async ({ page }) => {
  await page.addInitScript(() => {
    // A request that no event ever comes from.
    IDBFactory.prototype.open = () =>
      Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype);
  });
  await page.goto('/');
  await begin(page);
  await expect(trouble(page, fault('F09').sees)).toBeVisible();
  await page.getByLabel(ui.aboutChild.nickname).fill('Robin');
  expect(await saveCopy(page)).toContain('Robin');
});

test(fault('F10').name, async ({ page }) => {
  await openWith(page, families.maya.responses, 'welcome', 'check');
  const kept = await readTable(page, 'drafts');
  await holdVersion(page, 9);
  await expect(trouble(page, ui.trouble['newer-schema'])).toBeVisible();
  await page.reload();
  await expect(trouble(page, fault('F10').sees)).toBeVisible();
  await expect(page.getByText(ui.drafts.newer, { exact: true })).toBeVisible();
  expect([JSON.parse(await saveFound(page))]).toEqual(kept);
  // What is said until then is kept nowhere, and can be taken along.
  await press(page, ui.welcome.start);
  await page.getByLabel(ui.aboutChild.nickname).fill('Robin');
  expect(await saveCopy(page)).toContain('Robin');
  await expect(status(page)).toHaveText(ui.saving.off);
  expect(await readTable(page, 'drafts')).toEqual(kept);
});

test(fault('F11').name, async ({ page, context }) => {
  const older = await context.newPage();
  await older.route('**/empty.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Older</title>' }),
  );
  await older.goto('/empty.html');
  await holdVersion(older, 1);
  const first = { schema: 1, cursor: 'check', responses: inVersion1(families.maya.responses) };
  await putRaw(older, 'current', first);
  await page.goto('/');
  await begin(page);
  await expect(trouble(page, fault('F11').sees)).toBeVisible();
  const name = page.getByLabel(ui.aboutChild.nickname);
  await name.fill('Robin');
  const copy = await readSaveFile(new File([await saveCopy(page)], 'copy.html'));
  expect(copy.kind === 'ok' ? copy.draft.responses.child.nickname : copy).toBe('Robin');
  // Recorded, as when the parent goes over to the other tab to close it.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await older.close();
  await expectSaved(page);
  await expect(name).toHaveValue('Robin');
  await page.goto('/#/welcome');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Robin', 'Maya']);
});

test(fault('F12').name, async ({ page, context, baseURL }) => {
  await openQuestion(page);
  await choose(page, 'often-hard');
  await expectSaved(page);
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await expect(trouble(page, fault('F12').sees)).toBeVisible();
  expect(await keptAnswers(page)).toEqual([{ 'fm-copying': 'often-hard' }]);
});

test(fault('F13').name, async ({ page, context, baseURL }) => {
  await openQuestion(page);
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.goto(`/#/${QUESTION}`);
  await expectStep(page, 'welcome');
  await expect(page.getByRole('alert')).toHaveText('');
  await expect(page.getByText(fault('F13').sees, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: ui.saveFile.page, exact: true }).click();
  await expect(page.locator('h1')).toHaveText(ui.saveFile.heading);
});

test('Someone who comes for the first time is told nothing of notes that were kept.', async ({
  page,
}) => {
  for (const address of ['/', '/#/welcome?lang=en', '/#/stored']) {
    await page.goto(address);
    await page.goto('/#/welcome');
    await expect(page.getByRole('button', { name: ui.welcome.start })).toBeVisible();
    await expect(page.getByText(ui.drafts.none)).toHaveCount(0);
  }
});

test('On a device that kept notes before, a parent is told that there are none now.', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/');
  await begin(page);
  await page.getByLabel(ui.aboutChild.nickname).fill('Robin');
  await expectSaved(page);
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.goto('/');
  await expect(page.getByText(ui.drafts.none, { exact: true })).toBeVisible();
});

test(fault('F14').name, async ({ page }) => {
  await openQuestion(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function abort(...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
    Reflect.set(window, 'mend', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await choose(page, 'often-hard');
  await expect(status(page)).toHaveText(ui.saving.retrying);
  await expect(trouble(page, fault('F14').sees)).toBeVisible();
  await page.evaluate(() => Reflect.apply(Reflect.get(window, 'mend'), null, []));
  expect(await keptAnswers(page)).toEqual([{}]);
  await press(page, ui.trouble.retry);
  await expectSaved(page);
  expect(await keptAnswers(page)).toEqual([{ 'fm-copying': 'often-hard' }]);
});

test(fault('F15').name, async ({ page }) => {
  await openQuestion(page);
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      IDBDatabase.prototype.transaction = transaction;
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    };
  });
  await choose(page, 'often-hard');
  await expectSaved(page);
  await page.reload();
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

test(fault('F16').name, async ({ page }) => {
  await page.goto('/');
  // The browser of a test is a private window.
  expect(await page.evaluate(() => navigator.storage.persist())).toBe(false);
  await press(page, ui.welcome.start);
  await expect(page.getByText(fault('F16').sees, { exact: true })).toBeVisible();
});
