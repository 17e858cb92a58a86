import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import type { Words } from '../../../src/content/words.ts';
import type { Bundle } from '../../../src/fhir/schema.ts';
import { expect } from '../fixtures.ts';
import { press } from '../screen.ts';

/** Saves the file for a professional's system on the take step, and reads it. */
export async function saveSystemFile(
  page: Page,
  { ui: { system } }: Words = en,
): Promise<Readonly<{ name: string; bundle: Bundle }>> {
  const waiting = page.waitForEvent('download');
  await press(page, system.save);
  const download = await waiting;
  await expect(page.getByText(system.saved, { exact: true })).toBeVisible();
  const bundle: Bundle = JSON.parse(readFileSync(await download.path(), 'utf8'));
  return { name: download.suggestedFilename(), bundle };
}
