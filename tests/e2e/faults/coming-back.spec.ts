import { launch, type Page } from 'puppeteer-core';
import { chromium } from '@playwright/test';
import { wholeBrowser } from '../../../scripts/lib/chromium.mjs';
import { en } from '../../../src/content/en/index.ts';
import { toRecord } from '../../../src/storage/record.ts';
import { families } from '../../families/index.ts';
import { draftWith, keepHere, PLACE } from '../draft.ts';
import { fault } from './faults.ts';
import { expect, QUESTION, test } from './fixtures.ts';

const { ui } = en;

// Puppeteer, as Playwright turns the cache of the back button off (microsoft/playwright#41872).
test(fault('F04').name, async ({ baseURL }) => {
  const { args, executablePath = chromium.executablePath() } = wholeBrowser();
  const browser = await launch({ args, executablePath });
  try {
    const address = baseURL ?? '';
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(inCache);
    const reasons = await whyNotKept(page);
    await page.goto(`${address}icon.svg`);
    const value = toRecord(draftWith({ ...families.maya.responses, answers: {} }, QUESTION));
    await page.evaluate(keepHere, { place: PLACE, value });
    await page.goto(`${address}#/${QUESTION}`);
    await choose(page, 'often-hard');
    // A page that is still asking for its later parts is not taken into the cache.
    await page.waitForNetworkIdle({ idleTime: 1000 });
    await page.goto(`${address}icon.svg`);
    // What is in the background draws nothing, and is not pressed: it comes only now.
    const other = await browser.newPage();
    await other.evaluateOnNewDocument(inCache);
    await other.goto(`${address}#/${QUESTION}`);
    await expectChosen(other, 'often-hard');
    await choose(other, 'goes-well');
    await page.bringToFront();
    await page.goBack();
    const isKept = () => page.evaluate(() => document.body.dataset['persisted']);
    await expect.poll(async () => [await isKept(), ...reasons]).toEqual(['true']);
    await page.locator(`::-p-text(${fault('F04').sees})`).wait();
    // What is said here now is not written over the other tab's.
    await page.locator('[id="answer.sometimes-hard"]').click();
    await page.locator(`button::-p-text(${ui.trouble.takeOther})`).click();
    await expectChosen(page, 'goes-well');
    expect(new URL(page.url()).hash).toBe(`#/${QUESTION}`);
    expect(await textOf(page, 'header [role=status]')).toBe(ui.saving.saved);
  } finally {
    await browser.close();
  }
});

/** A page in that cache hears nothing of other tabs; and it notes that it came back out of it. */
function inCache(): void {
  Reflect.deleteProperty(window, 'BroadcastChannel');
  // A worker that takes over its pages throws those in the cache away.
  navigator.serviceWorker.register = () => Promise.reject(new Error('Not in this test.'));
  window.addEventListener('pageshow', ({ persisted }) => {
    document.body.dataset['persisted'] = String(persisted);
  });
}

/** Why the page did not come out of the cache, as the browser tells it. */
async function whyNotKept(page: Page): Promise<readonly string[]> {
  const reasons: string[] = [];
  const devtools = await page.createCDPSession();
  await devtools.send('Page.enable');
  devtools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
  );
  return reasons;
}

/** Chooses an answer, and waits until it is kept. */
async function choose(page: Page, answer: string): Promise<void> {
  await page.locator(`[id="answer.${answer}"]`).click();
  await expect.poll(() => textOf(page, 'header [role=status]')).toBe(ui.saving.saved);
}

async function expectChosen(page: Page, answer: string): Promise<void> {
  const chosen = () =>
    page.$$eval('input[type=radio]:checked', (radios) => radios.map(({ id }) => id));
  await expect.poll(chosen).toEqual([`answer.${answer}`]);
}

function textOf(page: Page, selector: string): Promise<string | null> {
  return page.$eval(selector, ({ textContent }) => textContent);
}
