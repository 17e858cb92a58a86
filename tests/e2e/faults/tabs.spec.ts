import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { readSaveFile } from '../../../src/storage/save-file/read.ts';
import { keptDrafts } from '../draft.ts';
import { choose, chosenRadios, expectStep, press } from '../screen.ts';
import { fault } from './faults.ts';
import {
  expect,
  expectSaved,
  openQuestion,
  otherTab,
  QUESTION,
  saveCopy,
  status,
  test,
  trouble,
} from './fixtures.ts';
import { readTable } from './raw.ts';

const { ui } = en;

/** The answers of every draft on the device. */
async function answersKept(page: Page) {
  return (await keptDrafts(page))
    .map(({ responses }) => responses.answers['fm-copying'])
    .toSorted();
}

/** Two tabs on one draft that do not hear of each other, and have both said something. */
async function conflict(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await openQuestion(page);
  const other = await otherTab(page);
  await choose(other, 'goes-well');
  await expectSaved(other);
  await choose(page, 'often-hard');
  await expect(trouble(page, fault('F17').sees)).toBeVisible();
  expect(await answersKept(page)).toEqual(['goes-well']);
}

test(fault('F17').name, async ({ page }) => {
  await conflict(page);
  await press(page, ui.trouble.keepMine);
  await expectSaved(page);
  expect(await answersKept(page)).toEqual(['goes-well', 'often-hard']);
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

test('Of two tabs that changed the same notes, the other’s can be taken, and the step stays.', async ({
  page,
}) => {
  await conflict(page);
  const kept = await readTable(page, 'drafts');
  const entries = await page.evaluate(() => history.length);
  await press(page, ui.trouble.takeOther);
  await expect(chosenRadios(page)).toHaveId('answer.goes-well');
  await expectStep(page, QUESTION);
  await expectSaved(page);
  // Nothing is saved by taking it, and Back leads where it led before.
  expect(await readTable(page, 'drafts')).toEqual(kept);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test(fault('F18').name, async ({ page }) => {
  await openQuestion(page);
  await choose(page, 'often-hard');
  await expectSaved(page);
  const other = await otherTab(page, 'welcome');
  await press(other, ui.drafts.removeOf({ name: 'Maya' }));
  await expect(trouble(page, fault('F18').sees)).toBeVisible();
  await choose(page, 'goes-well');
  expect(await answersKept(page)).toEqual([]);
  await press(page, ui.trouble.keepMine);
  await expectSaved(page);
  expect(await answersKept(page)).toEqual(['goes-well']);
});

test(fault('F19').name, async ({ page, context }) => {
  await openQuestion(page);
  await choose(page, 'often-hard');
  await expectSaved(page);
  const newer = await context.newPage();
  await newer.route('**/empty.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Newer</title>' }),
  );
  await newer.goto('/empty.html');
  await newer.evaluate(() => {
    const channel = new BroadcastChannel('backpack-notes');
    Reflect.apply(channel.postMessage, channel, [{ type: 'hello', schema: 99 }]);
  });
  await expect(trouble(page, fault('F19').sees)).toBeVisible();
  await choose(page, 'goes-well');
  await expect(status(page)).toHaveText(ui.saving.elsewhere);
  // The copy holds what this tab has not kept.
  const copy = await readSaveFile(new File([await saveCopy(page)], 'copy.html'));
  const said = copy.kind === 'ok' ? copy.draft.responses.answers : copy;
  expect(said).toEqual({ 'fm-copying': 'goes-well' });
  expect(await answersKept(page)).toEqual(['often-hard']);
});
