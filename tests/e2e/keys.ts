import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

// More controls than any screen has between its heading and its last button.
const FAR = 90;

/** Presses a key; the focus is on something afterwards. */
export async function key(page: Page, name: string): Promise<void> {
  await page.keyboard.press(name);
  await expectFocus(page);
}

/**
 * Asserts that the focus is not lost: it is on an element of the page, not on its body, and some of that
 * element, or of the row that shows its ring, is on the screen and under nothing else.
 */
export async function expectFocus(page: Page): Promise<void> {
  await expect(page.locator('body')).not.toBeFocused();
  await expect
    .poll(() => page.evaluate(whereFocusIsHidden), { message: 'The focus can be seen.' })
    .toBe('');
}

/** Says what the focus is on when nothing of it can be seen. */
function whereFocusIsHidden(): string {
  const focused = document.activeElement;
  if (focused === null) return 'nothing';
  const shown = focused.matches('input') ? (focused.closest('label') ?? focused) : focused;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  const isSeen = shares.some((down) =>
    shares.some((along) => {
      const met = document.elementFromPoint(left + width * along, top + height * down);
      return met !== null && (shown.contains(met) || met.contains(shown));
    }),
  );
  return isSeen ? '' : shown.outerHTML.slice(0, 120);
}

/** Moves the focus by Tab, or by Shift+Tab, until it is on the target. */
export async function tabTo(
  page: Page,
  target: Locator,
  by: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < FAR; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await key(page, by);
  }
  await expect(target, 'The target is reached by Tab.').toBeFocused();
}

/** Moves the focus to a control and presses a key on it. */
export async function keyOn(page: Page, target: Locator, name: string): Promise<void> {
  await tabTo(page, target);
  await key(page, name);
}

/** Moves the focus to a field and types. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}
