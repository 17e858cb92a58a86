import type { Download, Locator, Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { families } from '../../families/index.ts';
import { openWith } from '../draft.ts';
import { expect, test as base } from '../fixtures.ts';

/** Playwright's test, watched; no worker loads the whole app once more for each of these short tests. */
export const test = base.extend({
  context: async ({ context }, give) => {
    await context.addInitScript(() => {
      if (!('serviceWorker' in navigator)) return;
      navigator.serviceWorker.register = () => Promise.reject(new Error('Not in this test.'));
    });
    await give(context);
  },
});

export { expect };

/** A step of maya's walk with four answers to choose from. */
export const QUESTION = 'q/fm-copying';

/** Opens the app on a question of a family that has answered nothing yet. */
export async function openQuestion(page: Page): Promise<void> {
  await openWith(page, { ...families.maya.responses, answers: {} }, QUESTION);
}

/** The line in the bar that says whether the answers are kept. */
export function status(page: Page): Locator {
  return page.getByRole('banner').getByRole('status');
}

/** Waits until the answers are saved. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(status(page)).toHaveText(en.ui.saving.saved);
}

/** The sentence of the banner that tells of trouble. */
export function trouble(page: Page, sees: string): Locator {
  return page.getByRole('alert').getByText(sees, { exact: true });
}

/** Another tab of the same browser, at the same question. */
export async function otherTab(page: Page, address: string = QUESTION): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(`/#/${address}`);
  await other.locator('h1').first().waitFor();
  return other;
}

/** Saves the copy that the banner offers; gives back its text. */
export async function saveCopy(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page
    .getByRole('alert')
    .getByRole('button', { name: en.ui.trouble.saveCopy, exact: true })
    .click();
  return textOf(await saving);
}

/** The text of a downloaded file. */
async function textOf(download: Download): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Saves what was found and cannot be opened, as the card on the welcome screen offers. */
export async function saveFound(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: en.ui.drafts.download, exact: true }).click();
  expect((await saving).suggestedFilename()).toBe('backpack-notes-found.txt');
  return textOf(await saving);
}
