// Takes the pictures of the README from a fresh build: screens in Chromium, the paper by pdftoppm.
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { openWith } from '../tests/e2e/draft.ts';
import { families } from '../tests/families/index.ts';
import { launchOptions } from './lib/chromium.mjs';
import { freePort } from './lib/free-port.mjs';

const folder = 'docs/pictures';

const screens = [
  { name: 'start', step: 'welcome', width: 390, height: 780 },
  { name: 'question', step: 'q/fm-hand-stamina', width: 390, height: 780 },
  { name: 'summary', step: 'summary', width: 1100, height: 1250 },
  { name: 'take', step: 'take', width: 390, height: 780 },
] as const;

async function takeScreens(): Promise<void> {
  const port = await freePort(4417);
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
  const browser = await chromium.launch(launchOptions());
  for (const { name, step, width, height } of screens) {
    const page = await browser.newPage({
      baseURL: `http://127.0.0.1:${port}`,
      viewport: { width, height },
      deviceScaleFactor: 2,
    });
    if (step === 'welcome') await page.goto('/');
    else await openWith(page, families.maya.responses, step);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  await server.close();
}

function takePaper(): void {
  const made = mkdtempSync(join(tmpdir(), 'paper-'));
  execFileSync('npx', ['tsx', 'scripts/paper.ts', '--all', made]);
  const picture = (page: number, name: string) =>
    execFileSync('pdftoppm', [
      '-png',
      '-singlefile',
      '-r',
      '90',
      '-f',
      `${page}`,
      '-l',
      `${page}`,
      join(made, 'maya.pdf'),
      join(folder, name),
    ]);
  picture(1, 'school-page');
  picture(2, 'questions-page');
}

await takeScreens();
takePaper();
