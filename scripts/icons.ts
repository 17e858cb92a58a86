// Draws the PNG icons of the installed app from public/icon.svg, and the card that other apps show beside a
// link, in Chromium: `npm run icons`.
import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../src/content/en/index.ts';
import { MARK_BOX, marks, pathData, type MarkShape } from '../src/lib/marks.ts';
import { launchOptions } from './lib/chromium.mjs';

const folder = 'public/icons';
const svg = readFileSync('public/icon.svg', 'utf8');
const ground = '#083f48';

/** `part` of the square is the picture; a maskable icon keeps it within the middle 80 %. */
const icons = [
  { name: '192', size: 192, part: 1, ground: 'transparent' },
  { name: '512', size: 512, part: 1, ground: 'transparent' },
  { name: 'maskable-512', size: 512, part: 0.8, ground },
  { name: 'apple-180', size: 180, part: 1, ground },
] as const;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions());
for (const icon of icons) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
  const side = `${icon.size * icon.part}px`;
  await page.setContent(
    `<style>html{height:100%;background:${icon.ground}}body{height:100%;margin:0;display:grid;` +
      `place-items:center}svg{width:${side};height:${side}}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${icon.name}.png`), omitBackground: true });
  await page.close();
}

const letters = readFileSync(
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
).toString('base64');

// Of the size that link previews are drawn at.
const card = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await card.setContent(`<style>
  @font-face { font-family: Card; font-weight: 200 800; src: url(data:font/woff2;base64,${letters}) }
  body { margin: 0; height: 630px; padding: 84px 96px; box-sizing: border-box; background: ${ground};
    color: #ffffff; font: 34px/1.35 Card, sans-serif; display: grid; align-content: space-between }
  header { display: flex; gap: 22px; align-items: center; font-size: 38px; font-weight: 700 }
  header svg { width: 84px; height: 84px; margin: -10px }
  h1 { margin: 0; max-width: 900px; font-size: 84px; line-height: 1.08; letter-spacing: -.01em }
  p { margin: 24px 0 0; color: #dff0f0 }
  footer { display: flex; gap: 26px; color: #ffd36b } footer svg { width: 60px; height: 60px }
</style>
<header>${svg}<span>${en.ui.common.product}</span></header>
<div><h1>${en.ui.welcome.heading}</h1><p>${en.ui.welcome.privacyStrong}</p></div>
<footer>${Object.values(marks).map(drawn).join('')}</footer>`);
await card.evaluate(() => document.fonts.ready.then(() => undefined));
await card.screenshot({ path: join(folder, 'card.png') });
await browser.close();

/** One answer mark in the colour around it. */
function drawn(shapes: readonly MarkShape[]): string {
  const parts = shapes.map((shape) => {
    const paint = shape.paint.fill
      ? 'fill="currentColor"'
      : `fill="none" stroke="currentColor" stroke-width="${shape.paint.width}" stroke-dasharray="${shape.paint.dash?.join(' ') ?? 'none'}"`;
    return shape.kind === 'circle'
      ? `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" ${paint}/>`
      : `<path d="${pathData(shape.steps)}" stroke-linecap="round" stroke-linejoin="round" ${paint}/>`;
  });
  return `<svg viewBox="0 0 ${MARK_BOX} ${MARK_BOX}">${parts.join('')}</svg>`;
}
