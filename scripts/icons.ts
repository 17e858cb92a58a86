// Draws the PNG icons of the installed app from public/icon.svg, in Chromium: `npm run icons`.
import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
await browser.close();
