import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import type { Words } from '../../src/content/words.ts';
import { expect } from './fixtures.ts';

/** A group of choices, by its legend. */
export function group(page: Page, legend: string): Locator {
  return page.getByRole('group', { name: legend, exact: true });
}

/** Asserts that the parent stands on a step. */
export async function expectStep(page: Page, id: string): Promise<void> {
  await expect(page).toHaveURL(`/#/${id}`);
  // The first screen is drawn before the app has begun.
  await page.locator('#app[data-begun]').waitFor();
  await expect(page.locator('h1')).toHaveCount(1);
}

/** Presses a button by its words. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Presses Continue. */
export function goOn(page: Page, words: Words = en): Promise<void> {
  return press(page, words.ui.common.continue);
}

/** Chooses one answer of a question. */
export function choose(
  page: Page,
  answer: keyof typeof en.followups.answers,
  words: Words = en,
): Promise<void> {
  return page.getByRole('radio', { name: words.followups.answers[answer] }).check();
}

/** The radios that are chosen on this screen. */
export function chosenRadios(page: Page): Locator {
  return page.getByRole('radio', { checked: true });
}

/** Starts from the welcome step, on the parent's own device, and stands on the child step. */
export async function begin(page: Page, words: Words = en): Promise<void> {
  await press(page, words.ui.welcome.start);
  await page.getByText(words.ui.device.own, { exact: true }).click();
  await goOn(page, words);
}

/**
 * Taps a button as the first tap of a double tap does.
 * @returns makes the second tap, and tells what stands there by then: a `LABEL`, a `BUTTON`
 */
export async function secondTap(page: Page, button: Locator): Promise<() => Promise<string>> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  const [x, y] = box === null ? [0, 0] : [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  return async () => {
    const met = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top)?.closest('label, button')?.tagName,
      [x, y] as const,
    );
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    // What the tap would bring is drawn by the frame after the next.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    return met ?? '';
  };
}
