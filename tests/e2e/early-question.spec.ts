import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { expectAccessible } from './accessible.ts';
import { begun, holdScript, start, startEarly, watchShifts } from './early.ts';
import { expect, test } from './fixtures.ts';
import { chosenRadios, expectStep, press, secondTap } from './screen.ts';

const { ui } = en;
const own = (page: Page) => page.getByRole('radio', { name: ui.device.own });
const shared = (page: Page) => page.getByRole('radio', { name: ui.device.shared });

test('Before the app has come the first screen can be read, and Start leads on to the question whose device it is.', async ({
  page,
}) => {
  const letGo = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  await start(page).click();
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(ui.common.title({ page: ui.device.page }));
  await expect(page).toHaveURL('/#/child');
  await shared(page).check();
  await press(page, ui.common.continue);
  await expect(page.locator('html')).toHaveAttribute('data-held', '');
  letGo();
  await expectStep(page, 'child');
  await expect(page.locator('html')).not.toHaveAttribute('data-held');
  await expect(page.getByText(ui.saving.off, { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
});

test('The app takes the question over as it stands: nothing moves, and what was chosen and what has the focus stay.', async ({
  page,
}) => {
  const shifted = await watchShifts(page);
  const letGo = await startEarly(page);
  await own(page).check();
  const looks = () => page.locator('form').innerHTML();
  // The press itself moved the footer, as any new screen does.
  const [before, moved] = [await looks(), await shifted()];
  await page.evaluate(() => Reflect.set(window, 'before', document.activeElement));
  letGo();
  await begun(page);
  expect(await page.evaluate(() => Reflect.get(window, 'before') === document.activeElement)).toBe(
    true,
  );
  await expect(own(page)).toBeFocused();
  await expect(own(page)).toBeChecked();
  expect(await looks()).toBe(before);
  await expect(page).toHaveTitle(ui.common.title({ page: ui.device.page }));
  expect(await shifted()).toBe(moved);
  await press(page, ui.common.continue);
  await expectStep(page, 'child');
  await page.reload();
  await expectStep(page, 'child');
});

test('The second tap of a double tap on Start chooses nothing on the question that stands there by then.', async ({
  page,
}) => {
  const letGo = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  const tapAgain = await secondTap(page, start(page));
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
  expect(await tapAgain()).toBe('LABEL');
  await expect(chosenRadios(page)).toHaveCount(0);
  letGo();
  await begun(page);
  await expect(chosenRadios(page)).toHaveCount(0);
  await shared(page).check();
  await expect(shared(page)).toBeChecked();
});

test('Nothing but Start pressed: the question stands, its heading keeps the focus, and Continue asks for a choice.', async ({
  page,
}) => {
  const letGo = await startEarly(page);
  letGo();
  await begun(page);
  await expect(page.locator('h1')).toBeFocused();
  await expect(chosenRadios(page)).toHaveCount(0);
  await press(page, ui.common.continue);
  await expect(page.locator('#errors')).toBeVisible();
  await own(page).check();
  await expect(page.locator('#errors')).toHaveCount(0);
});

test('Continue without a choice is not lost either: the app asks for one as soon as it is here.', async ({
  page,
}) => {
  const letGo = await startEarly(page);
  await press(page, ui.common.continue);
  letGo();
  await expect(page.locator('#errors')).toBeVisible();
  await expect(page).toHaveTitle(
    ui.common.title({ page: ui.common.errorTitle({ page: ui.device.page }) }),
  );
});

test('The Back of the browser leads to the first screen before the app has come.', async ({
  page,
}) => {
  const letGo = await startEarly(page);
  await own(page).check();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(ui.common.title({ page: ui.welcome.page }));
  await start(page).click();
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
  await expect(chosenRadios(page)).toHaveCount(0);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  letGo();
  await begun(page);
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  await press(page, ui.welcome.start);
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
});

test('Back below the question is not lost.', async ({ page }) => {
  const letGo = await startEarly(page);
  await press(page, ui.common.back);
  letGo();
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  await expect(page).toHaveURL('/#/welcome');
});

test('With the keyboard alone: Enter on Start, an arrow to the answer, Enter to go on.', async ({
  page,
}) => {
  const letGo = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await start(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(own(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(shared(page)).toBeChecked();
  await page.keyboard.press('Enter');
  letGo();
  await expectStep(page, 'child');
  await expect(page.getByText(ui.saving.off, { exact: true })).toBeVisible();
});

test('The link to the main part leads there before the app has come, and not away from the question.', async ({
  page,
}) => {
  const letGo = await startEarly(page);
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
  await page.getByRole('link', { name: ui.common.skipLink }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
  letGo();
  await begun(page);
  await expect(page).toHaveURL('/#/child');
});

test('The question that the page asks before the app has come is accessible.', async ({ page }) => {
  await startEarly(page);
  await expect(page.locator('h1')).toHaveText(ui.device.heading);
  await expectAccessible(page);
});
