// `npm run states`: pictures of every state, at 390 and 1280 in light and dark, as four contact sheets in
// docs/pictures (WebP, small). Needs a build. `npm run states -- welcome child` draws only those, into
// docs/review, which is not kept.
import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { en } from '../src/content/en/index.ts';
import { escapeHtml } from '../src/lib/escape-html.ts';
import { states, type State } from '../tests/states/index.ts';
import { launchOptions } from './lib/chromium.mjs';
import { freePort } from './lib/free-port.mjs';
import { showLetters } from './lib/show-letters.ts';

/** A picture of a state, and what it is called. */
type Shown = Readonly<{ state: State; data: string }>;

const names = process.argv.slice(2);
const folder = names.length === 0 ? 'docs/pictures' : 'docs/review';
const wanted = states.filter(({ name }) => names.length === 0 || names.includes(name));
const SHEETS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

async function pictureOf(browser: Browser, baseURL: string, state: State) {
  const context = await browser.newContext({ baseURL, locale: 'en-US', reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register = () => Promise.reject(new Error('Not for pictures.'));
  });
  // The helper that tsx puts into functions, which are read by the page too.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await state.reach({ page, words: en });
  await showLetters(page);
  const taken: string[] = [];
  for (const { width, colorScheme } of SHEETS) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.emulateMedia({ colorScheme });
    taken.push(await webp(page, 70));
  }
  await context.close();
  return taken;
}

/** The window of a page as WebP, in base64: a third smaller than as JPEG. */
async function webp(page: Page, quality: number): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality });
  await devtools.detach();
  return data;
}

async function takeSheet(browser: Browser, name: string, width: number, shown: readonly Shown[]) {
  const across = width === 390 ? 150 : 300;
  const columns = width === 390 ? 10 : 5;
  const cells = shown.map(
    ({ state, data }) => `<figure><img src="data:image/webp;base64,${data}" width="${across}">
      <figcaption>${escapeHtml(state.name)}</figcaption></figure>`,
  );
  const style = `body { display: grid; grid-template-columns: repeat(${columns}, ${across}px); gap: 10px;
    margin: 10px; background: #dfe7e8; font: 12px sans-serif; width: max-content }
    figure { margin: 0 } figcaption { text-align: center }`;
  const page = await browser.newPage({
    viewport: { width: columns * (across + 10) + 10, height: 800 },
  });
  await page.setContent(`<!doctype html><style>${style}</style>${cells.join('')}`);
  // All of the sheet is in the window.
  const height = await page.evaluate(() => document.body.scrollHeight + 20);
  await page.setViewportSize({ width: columns * (across + 10) + 10, height });
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(await webp(page, 55), 'base64'));
  await page.close();
}

const port = await freePort(4417);
const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
const browser = await chromium.launch(launchOptions());
const pictures: { state: State; taken: readonly string[] }[] = [];
mkdirSync(folder, { recursive: true });
for (const state of wanted) {
  pictures.push({ state, taken: await pictureOf(browser, `http://127.0.0.1:${port}`, state) });
}
for (const [index, { width, colorScheme }] of SHEETS.entries()) {
  const shown = pictures.map(({ state, taken }) => ({ state, data: taken[index] ?? '' }));
  await takeSheet(browser, `states-${width}-${colorScheme}`, width, shown);
}
await browser.close();
await server.close();
