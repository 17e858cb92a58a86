import { en } from '../../src/content/en/index.ts';
import { es } from '../../src/content/es/index.ts';
import { families } from '../families/index.ts';
import { openWith } from './draft.ts';
import { begun, holdScript, start, startEarly, watchShifts } from './early.ts';
import { expect, test } from './fixtures.ts';
import { press } from './screen.ts';

const { ui } = en;

test('The app takes the first screen over as it stands: nothing moves, and what had the focus keeps it.', async ({
  page,
}) => {
  const letGo = await holdScript(page);
  const shifted = await watchShifts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await start(page).focus();
  await page.evaluate(() => Reflect.set(window, 'before', document.activeElement));
  letGo();
  await begun(page);
  expect(await page.evaluate(() => Reflect.get(window, 'before') === document.activeElement)).toBe(
    true,
  );
  expect(await shifted()).toBe(0);
});

test('On a device that keeps notes the page asks nothing by itself, and the notes are there to go on with.', async ({
  page,
}) => {
  await openWith(page, families.maya.responses, 'strengths');
  const letGo = await holdScript(page);
  await page.goto('about:blank');
  await page.goto('/', { waitUntil: 'commit' });
  await start(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-held', '');
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  letGo();
  await expect(page.getByRole('heading', { name: ui.drafts.heading })).toBeVisible();
});

test('Where the browser keeps nothing, or does not say what it keeps, Start waits for the app.', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'databases', { value: undefined });
  });
  const letGo = await startEarly(page);
  await expect(page.locator('html')).toHaveAttribute('data-held', '');
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  letGo();
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
});

test('Another language that was pressed first comes first.', async ({ page }) => {
  const letGo = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await press(page, 'Español');
  await start(page).click();
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  letGo();
  await expect(page.locator('h1')).toHaveText(es.ui.device.heading);
});

test.describe('In a browser that speaks Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('a press that comes before the Spanish words leads on in Spanish.', async ({ page }) => {
    const letGo = await startEarly(page);
    await expect(page.locator('html')).toHaveAttribute('data-held', '');
    await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
    letGo();
    await expect(page.locator('h1')).toHaveText(es.ui.device.heading);
  });
});

test.describe('In a browser that speaks none of our languages', () => {
  test.use({ locale: 'vi-VN' });

  test('the page asks in English, as the app does.', async ({ page }) => {
    await startEarly(page);
    await expect(page.locator('h1')).toHaveText(ui.device.heading);
  });
});

test('Hiding the page does not wait for the app.', async ({ page }) => {
  await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: ui.stored.hide }).click();
  await expect(page).toHaveURL('about:blank');
});
