import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { es } from '../../../src/content/es/index.ts';
import { families } from '../../families/index.ts';
import { openWith } from '../draft.ts';
import { expect, test } from '../fixtures.ts';
import { begin, goOn, press } from '../screen.ts';

const maya = families.maya.responses;
const TYPED = 'Typed a moment ago';

// A step of every kind, with the field in which something is half written, where it has one.
const STEPS: readonly Readonly<{ id: string; field?: string }>[] = [
  { id: 'child', field: 'nickname' },
  { id: 'cover' },
  { id: 'domain/sensory' },
  { id: 'q/fm-copying' },
  { id: 'wrap/sensory', field: 'childSays' },
  { id: 'strengths', field: 'own' },
  { id: 'health' },
  { id: 'topics' },
  { id: 'details/sr-sudden-sound', field: 'example' },
  { id: 'check' },
  { id: 'summary' },
  { id: 'take' },
  { id: 'print' },
  { id: 'about-ot' },
  { id: 'call-doctor' },
  { id: 'stored' },
  { id: 'open-file' },
  { id: 'erase' },
];

for (const { id, field } of STEPS) {
  test(`Changing the language on “${id}” and back keeps the step, what is chosen and what is typed.`, async ({
    page,
  }) => {
    await openWith(page, maya, id, id);
    const box = page.locator(`[id="${field}"]`);
    if (field !== undefined) await box.fill(TYPED);
    const before = await stateOf(page);
    const title = await page.title();
    await speak(page, 'Español', 'es');
    await expect(page).toHaveURL(`/#/${id}`);
    expect(await stateOf(page)).toEqual(before);
    expect(await page.title()).not.toBe(title);
    await speak(page, 'English', 'en');
    expect(await stateOf(page)).toEqual(before);
    expect(await page.title()).toBe(title);
    if (field !== undefined) await expect(box).toHaveValue(TYPED);
  });
}

test('A change of language is no change of wording.', async ({ page }) => {
  await page.goto('/#/');
  await begin(page);
  await page.getByLabel(en.ui.aboutChild.grade, { exact: true }).selectOption('3');
  await goOn(page);
  await page.goto('/#/q/fm-tell-vs-write');
  await page.getByRole('radio', { name: en.followups.answers['goes-well'] }).check();
  await expect(page.getByText(en.ui.saving.saved, { exact: true })).toBeVisible();
  await speak(page, 'Español', 'es');
  await page.goto('/#/check');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.ui.check.heading);
  await expect(page.getByText(es.ui.stored.reworded)).toHaveCount(0);
});

test('A link says the language once, before the browser does, and leaves the address.', async ({
  page,
}) => {
  await page.goto('/#/welcome?lang=es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveURL('/#/welcome');
  await expect(page.locator('h1')).toHaveText(es.ui.welcome.heading);
  // A link pressed while the app is open.
  await page.evaluate(() => {
    location.hash = '#/about-ot?lang=en';
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL('/#/about-ot');
});

test('The choice is kept on an own device, and erased with the rest.', async ({ page }) => {
  await page.goto('/#/');
  await speak(page, 'Español', 'es');
  await begin(page, es);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goto('/#/erase');
  await press(page, es.ui.erase.confirm);
  await expect(page.getByText(es.ui.erase.done, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('On a shared device the choice is not kept.', async ({ page }) => {
  await page.goto('/#/');
  await speak(page, 'Español', 'es');
  await press(page, es.ui.welcome.start);
  await page.getByText(es.ui.device.shared, { exact: true }).click();
  await goOn(page, es);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('Every language stands on every screen in its own name, large enough to press.', async ({
  page,
}) => {
  await page.goto('/#/');
  for (const [name, lang] of [
    ['English', 'en'],
    ['Español', 'es'],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toHaveAttribute('lang', lang);
    const box = await button.boundingBox();
    expect([(box?.height ?? 0) >= 44, (box?.width ?? 0) >= 44]).toEqual([true, true]);
  }
});

test('The first load brings one language.', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error('Not here.'));
  });
  await page.goto('/#/');
  // The page can be read before it has asked for any words; what it asks for after a while is told too.
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/(en|es)-[^/]*\.js$/u.test(path)).map(languageOf)).toEqual([
    'en',
  ]);
});

function languageOf(path: string): string {
  return path.replace(/^.*\/(en|es)-.*$/u, '$1');
}

async function speak(page: Page, name: string, locale: string): Promise<void> {
  await press(page, name);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** Every field of the screen with what it holds; the paper's language follows until one is picked. */
function stateOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        'main :is(input, select, textarea):not([name=locale], [name=second])',
      ),
      (field) => {
        if (field instanceof HTMLInputElement) return `${field.id} ${field.value} ${field.checked}`;
        const isText = field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
        return isText ? `${field.id} ${field.value}` : '';
      },
    ),
  );
}
