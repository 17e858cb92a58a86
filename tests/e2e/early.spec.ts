import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { es } from '../../src/content/es/index.ts';
import { expect, test } from './fixtures.ts';
import { expectStep, press } from './screen.ts';

const { ui } = en;

/** Holds the app's script back until it is let go. */
async function holdScript(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/first-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** How far text and pictures have moved by themselves, as the browser counts it. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
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

const start = (page: Page) => page.getByRole('button', { name: ui.welcome.start, exact: true });

test('Before the app has come the first screen can be read, and pressing Start is not lost.', async ({
  page,
}) => {
  const letGo = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  await start(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-held', '');
  letGo();
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
  await expect(page.locator('html')).not.toHaveAttribute('data-held');
  await page.getByRole('radio', { name: ui.device.own }).check();
  await press(page, ui.common.continue);
  await expectStep(page, 'child');
});

test('The app takes the first screen over as it stands: nothing moves, and what had the focus keeps it.', async ({
  page,
}) => {
  const letGo = await holdScript(page);
  const shifted = await watchShifts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await start(page).focus();
  await page.evaluate(() => Reflect.set(window, 'before', document.activeElement));
  letGo();
  await expect(page.locator('#app')).toHaveAttribute('data-begun', '');
  expect(await page.evaluate(() => Reflect.get(window, 'before') === document.activeElement)).toBe(
    true,
  );
  expect(await shifted()).toBe(0);
});

test.describe('In a browser that speaks Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('a press that comes before the Spanish words leads on in Spanish.', async ({ page }) => {
    const letGo = await holdScript(page);
    await page.goto('/', { waitUntil: 'commit' });
    await start(page).click();
    letGo();
    await expect(page.locator('h1')).toHaveText(es.ui.device.heading);
  });
});

test('Hiding the page does not wait for the app.', async ({ page }) => {
  await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: ui.stored.hide }).click();
  await expect(page).toHaveURL('about:blank');
});
