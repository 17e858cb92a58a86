import { array, constantFrom, sample, tuple } from 'fast-check';
import type { Page } from '@playwright/test';
import { en } from '../../../src/content/en/index.ts';
import { families } from '../../families/index.ts';
import { keptDrafts, openWith } from '../draft.ts';
import { choose, chosenRadios, expectStep, goOn, press } from '../screen.ts';
import { fault } from './faults.ts';
import { expect, expectSaved, openQuestion, QUESTION, test } from './fixtures.ts';

const { ui } = en;
const { maya } = families;

test(fault('F35').name, async ({ page }) => {
  await openWith(page, maya.responses, QUESTION);
  const steps: string[] = [];
  page.on('framenavigated', (frame) => steps.push(new URL(frame.url()).hash));
  await page.getByRole('button', { name: ui.common.continue, exact: true }).dblclick();
  await expectSaved(page);
  const [one] = steps;
  expect(steps).toEqual([one]);
  await page.getByRole('button', { name: ui.common.continue, exact: true }).focus();
  for (const _ of Array(50).keys()) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expectSaved(page);
  expect(steps.length).toBe(2);
});

/** What the parent does on the way, and what it does to the answers. */
type Act = 'answer' | 'continue' | 'back' | 'skip' | 'reload' | 'clear';

test(fault('F36').name, async ({ page }) => {
  const seed = Date.now();
  const acts = constantFrom<Act>('answer', 'answer', 'continue', 'back', 'skip', 'reload', 'clear');
  const answers = constantFrom('goes-well', 'often-hard', 'not-seen');
  const [walk] = sample(array(tuple(acts, answers), { minLength: 40, maxLength: 40 }), {
    numRuns: 1,
    seed,
  });
  const model: Record<string, string> = {};
  await openQuestion(page);
  for (const [act, answer] of walk ?? []) {
    const id = new URL(page.url()).hash.slice('#/q/'.length);
    if (!page.url().includes('#/q/')) break;
    await step(page, act, answer);
    if (act === 'answer') model[id] = answer;
    if (act === 'clear') delete model[id];
  }
  await expectSaved(page);
  const kept = await keptDrafts(page);
  expect(
    kept.map(({ responses }) => responses.answers),
    `The seed was ${seed}.`,
  ).toEqual([model]);
});

async function step(page: Page, act: Act, answer: 'goes-well' | 'often-hard' | 'not-seen') {
  const { question, common } = ui;
  const skip = page.getByRole('button', { name: question.skip, exact: true });
  const clear = page.getByRole('button', { name: question.clear, exact: true });
  if (act === 'answer') return choose(page, answer);
  if (act === 'continue') return goOn(page);
  if (act === 'back') return press(page, common.back);
  if (act === 'reload') return void (await page.reload());
  const wanted = act === 'skip' ? skip : clear;
  if (await wanted.isVisible()) await wanted.click();
}

test(fault('F37').name, async ({ page }) => {
  await openQuestion(page);
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts.filter((node) => node.nodeValue?.trim() !== '')) {
        const font = document.createElement('font');
        text.parentNode?.replaceChild(font, text);
        font.append(text);
      }
    });
  await translate();
  const place = page.getByText(/^\D*\d+ of \d+/u).first();
  const before = await place.innerText();
  await choose(page, 'often-hard');
  await expectSaved(page);
  await goOn(page);
  await expect(place).not.toHaveText(before);
  await translate();
  await press(page, ui.common.back);
  await expect(place).toHaveText(before);
  await expect(chosenRadios(page)).toHaveId('answer.often-hard');
});

test(fault('F38').name, async ({ page }) => {
  await page.addInitScript(() => {
    const meddle = () => {
      for (const field of document.querySelectorAll('input, textarea, form, button, h1')) {
        if (field.hasAttribute('data-meddled')) continue;
        field.setAttribute('data-meddled', 'true');
        field.insertAdjacentElement('afterend', document.createElement('meddling-icon'));
      }
      if (document.querySelector('meddling-bar') !== null) return;
      document.body.prepend(document.createElement('meddling-bar'));
    };
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver(meddle).observe(document.body, { childList: true, subtree: true });
    });
  });
  await openWith(page, maya.responses, 'child');
  const nickname = page.getByLabel(ui.aboutChild.nickname);
  // As autofill does: the value first, then the events.
  await nickname.evaluate((field) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, 'Robin');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await goOn(page);
  await expectStep(page, 'cover');
  await expectSaved(page);
  expect((await keptDrafts(page)).map(({ responses }) => responses.child.nickname)).toEqual([
    'Robin',
  ]);
});

test(fault('F39').name, async ({ page }) => {
  await openQuestion(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const hash of ['child', QUESTION, 'strengths', 'check', 'welcome']) {
    await page.goto(`/#/${hash}`);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect([hash, wide]).toEqual([hash, 0]);
  }
  await page.goto(`/#/${QUESTION}`);
  await choose(page, 'often-hard');
  await page.getByRole('button', { name: fault('F39').sees, exact: true }).click();
  await expectSaved(page);
});

test(fault('F40').name, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('noscript b')).toHaveText(fault('F40').sees);
  await expect(page.locator('h1')).toHaveText(en.ui.welcome.heading);
  await expect(page.getByText(/works with JavaScript, which is turned off/u)).toBeVisible();
  await context.close();
  const old = await browser.newContext();
  const oldPage = await old.newPage();
  // A browser that cannot read the code of today shows what stands in the page itself.
  await oldPage.route('**/assets/*.js', (route) => route.abort());
  await oldPage.goto(baseURL ?? '');
  await expect(oldPage.locator('h1')).toHaveText(en.ui.welcome.heading);
  await expect(oldPage.getByText(/this browser may be too old/u)).toBeVisible({ timeout: 15_000 });
  await old.close();
});

test(fault('F42').name, async ({ page, context }) => {
  await openWith(page, maya.responses, 'strengths');
  const devtools = await context.newCDPSession(page);
  const field = page.getByLabel(ui.strengths.own);
  for (const [parts, whole] of [
    [['k', 'か', 'かん', '感じ'], '感じ'],
    [['ㅎ', '하', '한'], '한'],
    [['n', 'ni', 'ni h', 'ni hao'], '你好'],
  ] as const) {
    await field.fill('');
    await field.focus();
    for (const text of parts) {
      await devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      // Longer than the pause after which typed text is saved.
      await page.waitForTimeout(500);
    }
    await devtools.send('Input.insertText', { text: whole });
    await expect(field).toHaveValue(whole);
    await field.blur();
    await expectSaved(page);
    expect((await keptDrafts(page)).map(({ responses }) => responses.strengths.own)).toEqual([
      whole,
    ]);
  }
});
