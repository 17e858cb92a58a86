import type { Download, Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import type { Words } from '../../src/content/words.ts';
import { expect } from './fixtures.ts';
import { press } from './screen.ts';

/** Makes the PDF on the take step. */
export async function makePdf(page: Page, { ui: { take } }: Words = en): Promise<void> {
  await press(page, take.make);
  await expect(page.getByText(take.made, { exact: true })).toBeVisible();
}

/** Saves the PDF that was made. */
export async function download(page: Page, { ui: { take } }: Words = en): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: take.download }).click();
  return saving;
}

/** Makes the PDF on the take step and saves it. */
export async function savePdf(page: Page, words: Words = en): Promise<Download> {
  await makePdf(page, words);
  return download(page, words);
}
