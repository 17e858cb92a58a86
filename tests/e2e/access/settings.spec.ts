import { chromium, expect, type Page } from '@playwright/test';
import { launchOptions } from '../../../scripts/lib/chromium.mjs';
import { en } from '../../../src/content/en/index.ts';
import { test } from '../../access/fixtures.ts';
import { maya } from '../../states/state.ts';
import { openWith } from '../draft.ts';
import { clipped } from '../pseudo/look.ts';

test.describe.configure({ timeout: 120_000 });

const { ui } = en;

/** Every kind of screen, for text that is much larger than ours. */
const LARGE = [
  'welcome',
  'child',
  'cover',
  'domain/sensory',
  'q/fm-copying',
  'wrap/sensory',
  'strengths',
  'health',
  'topics',
  'details/fm-hand-stamina',
  'check',
  'summary',
  'take',
  'about-ot',
  'stored',
  'meeting',
  'watch',
  'teacher',
  'invite',
] as const;

test('With text at 200% nothing is cut off and nothing scrolls to the side.', async ({ visit }) => {
  const { page } = visit;
  await page.setViewportSize({ width: 640, height: 800 });
  const faults: string[] = [];
  await openWith(page, maya, 'check');
  for (const address of ['welcome', 'child', 'q/fm-copying', 'topics', 'check', 'take']) {
    await page.goto(`/#/${address}`);
    await expect(page).toHaveURL(`/#/${address}`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    faults.push(...(await clipped(page)).map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('With text four times as large nothing is cut off and nothing scrolls to the side.', async ({
  visit,
}) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 1024 });
  const faults: string[] = [];
  await openWith(page, maya, 'check');
  for (const address of LARGE) {
    await page.goto(`/#/${address}`);
    await expect(page).toHaveURL(`/#/${address}`);
    await page.locator('main h1').first().waitFor();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '400%';
    });
    faults.push(...(await clipped(page)).map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('A browser that shows no text smaller than 24 pixels shows everything.', async ({
  baseURL,
}) => {
  const options = launchOptions();
  const args = [...options.args, '--blink-settings=minimumFontSize=24'];
  const browser = await chromium.launch({ ...options, args });
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.setViewportSize({ width: 320, height: 800 });
  const faults: string[] = [];
  await openWith(page, maya, 'check');
  for (const address of LARGE) {
    await page.goto(`/#/${address}`);
    await expect(page).toHaveURL(`/#/${address}`);
    faults.push(...(await clipped(page)).map((fault) => `${address}: ${fault}`));
  }
  await browser.close();
  expect(faults).toEqual([]);
});

test('For those who want less motion nothing moves, and for all others not for long.', async ({
  visit,
}) => {
  const { page } = visit;
  await openWith(page, maya, 'q/fm-copying');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await longestMotion(page)) <= 200).toBe(true);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longestMotion(page)).toBe(0);
});

test('For those who want more contrast lines are as strong as text.', async ({ visit }) => {
  const { page } = visit;
  await openWith(page, maya, 'topics');
  await page.emulateMedia({ contrast: 'more' });
  const colours = await page.evaluate(() => {
    const read = (name: string) =>
      getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    return ['--color-text-soft', '--color-line', '--color-input-border'].map(read);
  });
  const text = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--color-text').trim(),
  );
  expect(colours).toEqual([text, text, text]);
});

test('On paper there is no control: only what was written.', async ({ visit }) => {
  const { page } = visit;
  await openWith(page, maya, 'summary');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const buttons = page.locator('button:visible');
  expect(await buttons.allInnerTexts()).toEqual([]);
});

test('Without JavaScript there is a page to read, with a sheet to print.', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('h1')).toHaveText(ui.welcome.heading);
  await expect(page.getByText(/works with JavaScript, which is turned off/u)).toBeVisible();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  expect(await page.locator('noscript ol li').count()).toBe(16);
  await context.close();
});

/** The longest transition or animation on the page, in milliseconds. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const milliseconds = (text: string) =>
      text.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 1 : 1000));
    const all = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return [...milliseconds(transitionDuration), ...milliseconds(animationDuration)];
    });
    return Math.max(...all);
  });
}
