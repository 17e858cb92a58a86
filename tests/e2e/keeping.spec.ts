import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { families } from '../families/index.ts';
import { keptDrafts, openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { expectStep, goOn, press } from './screen.ts';

const { ui } = en;
const { maya } = families;

test.describe.configure({ timeout: 90_000 });

test('On a shared device nothing is kept, which is said on every screen, and the end is to erase.', async ({
  page,
}) => {
  await beginShared(page);
  await expect(page.getByLabel(ui.aboutChild.nickname)).toHaveAttribute('autocomplete', 'off');
  await page.getByLabel(ui.aboutChild.nickname).fill('Robin');
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption('2');
  await goOn(page);
  await expectStep(page, 'cover');
  await expect(page.getByText(ui.trouble.shared, { exact: true })).toBeVisible();
  expect(await keptDrafts(page)).toEqual([]);
  expect(await keysOf(page)).toEqual([]);
  await page.goto('/#/strengths');
  await expect(page.getByLabel(ui.strengths.own)).toHaveAttribute('autocomplete', 'off');
  await page.goto('/#/take');
  await expect(
    page.getByRole('main').getByRole('link', { name: ui.common.erase, exact: true }),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: ui.welcome.start, exact: true })).toBeVisible();
});

test('A saved copy opens again as new notes, beside the ones that are there.', async ({ page }) => {
  await openWith(page, maya.responses, 'take');
  const file = await saveCopy(page);
  const html = readFileSync(file.path, 'utf8');
  expect(file.name).toMatch(/^backpack-notes-\d{4}-\d{2}-\d{2}\.html$/u);
  expect(html).toContain('Tells great stories');
  await openFile(page, file.path);
  await expect(page.getByText(ui.saveFile.found({ name: 'Maya' }))).toBeVisible();
  expect(await keptDrafts(page)).toHaveLength(1);
  await press(page, ui.saveFile.takeIn);
  await expectStep(page, 'take');
  const kept = await keptDrafts(page);
  const held = kept.map(({ responses }) => responses);
  expect(held).toEqual([maya.responses, maya.responses]);
});

test('A copy protected by a code opens with that code alone.', async ({ page }) => {
  await openWith(page, maya.responses, 'take');
  await page.getByLabel(ui.saveFile.protect).check();
  const code = await page.getByText(/^\d{5}(-\d{5}){4}$/u).innerText();
  const file = await saveCopy(page);
  expect(readFileSync(file.path, 'utf8')).not.toContain('Maya');
  await openFile(page, file.path);
  await page.getByLabel(ui.saveFile.code).fill('12345-12345-12345-12345-12345');
  await press(page, ui.saveFile.openIt);
  await expect(page.getByText(ui.saveFile.refused['wrong-passphrase'])).toBeVisible();
  await page.getByLabel(ui.saveFile.code).fill(code);
  await press(page, ui.saveFile.openIt);
  await expect(page.getByText(ui.saveFile.found({ name: 'Maya' }))).toBeVisible();
});

test('A file that is not ours is refused with a sentence, and nothing is touched.', async ({
  page,
}) => {
  await openWith(page, maya.responses, 'open-file', 'check');
  await page.getByLabel(ui.saveFile.choose, { exact: true }).setInputFiles({
    name: 'holiday.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<p>Sand and sun</p>'),
  });
  await expect(page.getByText(ui.saveFile.refused['no-notes'])).toBeVisible();
  expect(await keptDrafts(page)).toHaveLength(1);
});

test('Notes about a second child stand beside the first, and either can be gone on with.', async ({
  page,
}) => {
  await openWith(page, maya.responses, 'welcome', 'check');
  await press(page, ui.drafts.another);
  await expectStep(page, 'child');
  await page.getByLabel(ui.aboutChild.nickname).fill('Robin');
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption('5');
  await goOn(page);
  await page.goto('/#/welcome');
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Robin');
  await page.getByRole('button', { name: ui.drafts.goOnWith({ name: 'Maya' }) }).click();
  await expectStep(page, 'check');
  await expect(page.getByText('Maya', { exact: true })).toBeVisible();
});

test('Hiding the page empties it at once, and the answers are kept.', async ({ page }) => {
  await openWith(page, maya.responses, 'strengths');
  await page.getByLabel(ui.strengths.own).fill('Knows every bird in the yard.');
  await press(page, ui.stored.hide);
  await page.waitForURL('about:blank');
  await page.goto('/#/strengths');
  await expect(page.getByLabel(ui.strengths.own)).toHaveValue('Knows every bird in the yard.');
});

async function beginShared(page: Page): Promise<void> {
  await page.goto('/#/');
  await press(page, ui.welcome.start);
  await page.getByText(ui.device.shared, { exact: true }).click();
  await goOn(page);
}

function keysOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
}

async function saveCopy(page: Page) {
  const waiting = page.waitForEvent('download');
  await press(page, ui.saveFile.save);
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path() };
}

async function openFile(page: Page, path: string): Promise<void> {
  await page.goto('/#/open-file');
  await page.getByLabel(ui.saveFile.choose, { exact: true }).setInputFiles(path);
}
