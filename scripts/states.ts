// `npm run states`: pictures of every state, at 390 and 1280 in light and dark, as four contact sheets in
// docs/pictures (JPEG, small). Needs a build.
import { chromium, type Browser } from '@playwright/test';
import { join } from 'node:path';
import { preview } from 'vite';
import { en } from '../src/content/en/index.ts';
import { escapeHtml } from '../src/lib/escape-html.ts';
import { states, type State } from '../tests/states/index.ts';
import { launchOptions } from './lib/chromium.mjs';
import { freePort } from './lib/free-port.mjs';

/** A picture of a state, and what it is called. */
type Shown = Readonly<{ state: State; data: string }>;

const FOLDER = 'docs/pictures';
const SHEETS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

async function pictureOf(browser: Browser, baseURL: string, state: State) {
  const context = await browser.newContext({ baseURL, locale: 'en-US', reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register = () => Promise.reject(new Error('Not for pictures.'));
  });
  const page = await context.newPage();
  await state.reach({ page, words: en });
  const taken: string[] = [];
  for (const { width, colorScheme } of SHEETS) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.emulateMedia({ colorScheme });
    const picture = await page.screenshot({ type: 'jpeg', quality: 60 });
    taken.push(picture.toString('base64'));
  }
  await context.close();
  return taken;
}

async function takeSheet(browser: Browser, name: string, width: number, shown: readonly Shown[]) {
  const across = width === 390 ? 150 : 300;
  const columns = width === 390 ? 10 : 5;
  const cells = shown.map(
    ({ state, data }) => `<figure><img src="data:image/jpeg;base64,${data}" width="${across}">
      <figcaption>${escapeHtml(state.name)}</figcaption></figure>`,
  );
  const style = `body { display: grid; grid-template-columns: repeat(${columns}, ${across}px); gap: 10px;
    margin: 10px; background: #dfe7e8; font: 12px sans-serif; width: max-content }
    figure { margin: 0 } figcaption { text-align: center }`;
  const page = await browser.newPage({
    viewport: { width: columns * (across + 10) + 10, height: 800 },
  });
  await page.setContent(`<!doctype html><style>${style}</style>${cells.join('')}`);
  await page.screenshot({
    path: join(FOLDER, `${name}.jpg`),
    fullPage: true,
    type: 'jpeg',
    quality: 70,
  });
  await page.close();
}

const port = await freePort(4417);
const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
const browser = await chromium.launch(launchOptions());
const pictures: { state: State; taken: readonly string[] }[] = [];
for (const state of states) {
  pictures.push({ state, taken: await pictureOf(browser, `http://127.0.0.1:${port}`, state) });
}
for (const [index, { width, colorScheme }] of SHEETS.entries()) {
  const shown = pictures.map(({ state, taken }) => ({ state, data: taken[index] ?? '' }));
  await takeSheet(browser, `states-${width}-${colorScheme}`, width, shown);
}
await browser.close();
await server.close();
