import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './fixtures.ts';

// Every rule of WCAG 2.0 to 2.2, levels A and AA, and axe's best practices.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const HEIGHT = 844;
/** WCAG 1.4.10 asks for 320 CSS pixels without scrolling in two directions. */
const NARROWEST = 320;

/** Asserts that axe finds nothing, in light and dark at 390 and 1280, and that nothing overflows. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), `axe at ${width} in ${colorScheme}`).toEqual([]);
    }
  }
  for (const width of [390, NARROWEST]) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

/** What axe finds, one line for each rule and element. */
function findings(page: Page): Promise<readonly string[]> {
  const run = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })})`;
  return page.evaluate<readonly string[]>(
    `${run}.then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`,
  );
}
