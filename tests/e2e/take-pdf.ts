import type { Download, Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { expect } from './fixtures.ts';
import { press } from './screen.ts';

const { take } = en.ui;

/** Makes the PDF on the take step. */
export async function makePdf(page: Page): Promise<void> {
  await press(page, take.make);
  await expect(page.getByText(take.made, { exact: true })).toBeVisible();
}

/** Saves the PDF that was made. */
export async function download(page: Page): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: take.download }).click();
  return saving;
}

/** Makes the PDF on the take step and saves it. */
export async function savePdf(page: Page): Promise<Download> {
  await makePdf(page);
  return download(page);
}
