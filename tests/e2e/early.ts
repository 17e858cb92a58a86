import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { expect } from './fixtures.ts';

/** Holds a part of the app back until it is let go; if none is named, its first script. */
export async function holdScript(page: Page, part = 'first'): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Opens a page that its script has not reached, and presses Start. */
export async function startEarly(page: Page): Promise<() => void> {
  const letGo = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await start(page).click();
  return letGo;
}

/** How far text and pictures have moved by themselves, as the browser counts it. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifted', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Reflect.set(
          window,
          'shifted',
          Number(Reflect.get(window, 'shifted')) + Number(Reflect.get(entry, 'value')),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'shifted')));
}

/** The button that begins. */
export const start = (page: Page) =>
  page.getByRole('button', { name: en.ui.welcome.start, exact: true });

/** Once the app has taken the page over. */
export const begun = (page: Page) => expect(page.locator('#app')).toHaveAttribute('data-begun', '');
