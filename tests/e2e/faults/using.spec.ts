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
  await openWith(page, maya.responses, QUESTION);
  for (const enlarge of [
    () => document.documentElement.style.setProperty('font-size', '200%'),
    () => {
      document.documentElement.style.removeProperty('font-size');
      // A least size of 24 pixels, as it can be set in the browser.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { font-size: max(24px, 1em) !important; }');
      document.adoptedStyleSheets = [sheet];
    },
  ]) {
    await page.evaluate(enlarge);
    for (const step of ['child', 'cover', QUESTION, 'strengths', 'check', 'summary', 'welcome']) {
      await page.goto(`/#/${step}`);
      await expectStep(page, step);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect([step, wide]).toEqual([step, 0]);
    }
    await page.goto(`/#/${QUESTION}`);
    await choose(page, 'often-hard');
    await page.getByRole('button', { name: fault('F39').sees, exact: true }).click();
    await expectSaved(page);
  }
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
