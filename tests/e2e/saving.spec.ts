import type { Page } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { families } from '../families/index.ts';
import { keptDrafts, openWith } from './draft.ts';
import { expect, test } from './fixtures.ts';
import { readPdf } from './read-pdf.ts';
import { begin, choose, chosenRadios, expectStep, goOn, press } from './screen.ts';
import { savePdf } from './take-pdf.ts';
import { walk } from './walk.ts';

const { ui } = en;
const { maya, silent } = families;

test.describe.configure({ timeout: 90_000 });

test('An answer survives a reload right after it was chosen.', async ({ page }) => {
  await openWith(page, { ...maya.responses, answers: {} }, 'q/fm-copying');
  await choose(page, 'often-hard');
  await page.reload();
  await expectStep(page, 'q/fm-copying');
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

test('Words survive a reload right after they were typed.', async ({ page }) => {
  await openWith(page, maya.responses, 'strengths');
  const words = 'Hums while she builds, and then the bridge holds.';
  await page.getByLabel(ui.strengths.own).fill(words);
  await page.reload();
  await expectStep(page, 'strengths');
  await expect(page.getByLabel(ui.strengths.own)).toHaveValue(words);
});

test('Words survive when the page is left for another right after they were typed.', async ({
  page,
}) => {
  await openWith(page, maya.responses, 'wrap/social');
  const words = 'Two friends who save her a seat';
  await page.getByLabel(ui.wrap.helps).fill(words);
  await page.goto('about:blank');
  await page.goto('/#/wrap/social');
  await expect(page.getByLabel(ui.wrap.helps)).toHaveValue(words);
});

test('The page says when the answers are saved, and only once they are.', async ({ page }) => {
  await page.goto('/#/');
  await begin(page);
  await expect(status(page)).toHaveText(ui.saving.clean);
  await page.getByLabel(ui.aboutChild.grade, { exact: true }).selectOption('2');
  await expect(status(page)).toHaveText(ui.saving.saved);
  const kept = await keptDrafts(page);
  expect(kept.map(({ cursor, responses }) => [cursor, responses.child.grade])).toEqual([
    ['child', '2'],
  ]);
});

test('To go on says nothing new: all that was said stays saved.', async ({ page }) => {
  await openWith(page, { ...maya.responses, answers: {} }, 'q/fm-hand-stamina');
  await choose(page, 'often-hard');
  await expect(status(page)).toHaveText(ui.saving.saved);
  await page.evaluate(() => {
    const bar = document.querySelector('header');
    if (bar === null) return;
    new MutationObserver(() => {
      bar.dataset['changed'] = 'yes';
    }).observe(bar, { subtree: true, childList: true, characterData: true });
  });
  await goOn(page);
  // Where the parent stands now is on the device, and the bar has said nothing of it.
  const cursors = async () => (await keptDrafts(page)).map(({ cursor }) => cursor);
  await expect.poll(cursors).toEqual(['q/fm-readable-writing']);
  await expect(page.getByRole('banner')).not.toHaveAttribute('data-changed');
});

test('While words are typed the page does not say that they are saved, until they are.', async ({
  page,
}) => {
  await page.clock.install();
  await openWith(page, maya.responses, 'strengths');
  await expect(status(page)).toHaveText(ui.saving.saved);
  // No pause ends while the clock stands.
  await page.clock.pauseAt(Date.now() + 60_000);
  const words = 'Hums while she builds.';
  await page.getByLabel(ui.strengths.own).fill(words);
  await expect(status(page)).toHaveText('');
  await expect(page.getByRole('banner').getByText(ui.saving.dirty, { exact: true })).toBeVisible();
  await page.clock.resume();
  await expect(status(page)).toHaveText(ui.saving.saved);
  const kept = await keptDrafts(page);
  expect(kept.map(({ responses }) => responses.strengths.own)).toEqual([words]);
});

test('Opened again at the start, the page offers to go on where the parent stopped.', async ({
  page,
}) => {
  await openWith(page, maya.responses, 'q/sr-room-noise');
  await goOn(page);
  await expectStep(page, 'q/sr-sudden-sound');
  await expect(status(page)).toHaveText(ui.saving.saved);
  await page.goto('about:blank');
  await page.goto('/');
  await page.getByRole('button', { name: ui.drafts.goOn }).click();
  await expectStep(page, 'q/sr-sudden-sound');
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

test('Erasing leaves nothing on the device, says so, and starts anew.', async ({ page }) => {
  await openWith(page, maya.responses, 'welcome', 'check');
  // As a paper in another script leaves them behind.
  await page.evaluate(async () => {
    const letters = await caches.open('letters');
    await letters.put('/assets/fonts/noto-sans-thai.woff', new Response('letters'));
  });
  await page.getByRole('link', { name: ui.common.erase }).click();
  await expectStep(page, 'erase');
  await press(page, ui.erase.confirm);
  await expect(page.getByText(ui.erase.done, { exact: true })).toBeVisible();
  expect(await keptDrafts(page)).toEqual([]);
  expect(await page.evaluate(() => caches.has('letters'))).toBe(false);
  await page.getByRole('link', { name: ui.welcome.page, exact: true }).click();
  await expectStep(page, 'welcome');
  await begin(page);
  await expect(page.getByLabel(ui.aboutChild.nickname)).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel(ui.aboutChild.grade, { exact: true })).toHaveValue('');
  expect(await keptDrafts(page)).toEqual([]);
});

test('A draft that cannot be read is not opened, and the app starts as new.', async ({ page }) => {
  const broken = {
    ...maya.responses,
    topics: Array.from({ length: 200 }, () => 'fm-copying' as const),
  };
  await openWith(page, broken, 'check');
  await expectStep(page, 'welcome');
  await expect(page.getByRole('button', { name: ui.welcome.start })).toBeVisible();
});

test('Where the browser gives no room to save, the app says so and works to the PDF.', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
  });
  await walk(page, silent);
  await expect(status(page)).toHaveText(ui.saving.off);
  const pdf = await readPdf(await savePdf(page));
  expect(pdf.begins).toBe('%PDF-');
});

test('Where a write fails, the page says that it is not saved, and keeps the answers.', async ({
  page,
}) => {
  await openWith(page, maya.responses, 'q/fm-copying');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await choose(page, 'often-hard');
  await expect(status(page)).toHaveText(ui.saving.failed);
  await goOn(page);
  await press(page, ui.common.back);
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

/** The line in the bar that says whether the answers are kept. */
function status(page: Page) {
  return page.getByRole('banner').getByRole('status');
}
