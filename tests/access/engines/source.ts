import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const sources = new Map<string, string>();

/**
 * Runs a script of a package in the page, unless it ran there before.
 * @param file the address of the file
 * @param name the global name that it leaves behind
 */
export async function runIn(page: Page, file: string, name: string): Promise<void> {
  const isThere = await page.evaluate((wanted) => Reflect.has(globalThis, wanted), name);
  if (isThere) return;
  const known = sources.get(file) ?? readFileSync(fileURLToPath(file), 'utf8');
  sources.set(file, known);
  await page.evaluate(known);
}
