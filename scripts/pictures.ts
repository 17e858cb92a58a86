// Takes the pictures of the README from a fresh build: screens in Chromium, the paper by pdftoppm.
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { openWith } from '../tests/e2e/draft.ts';
import { families } from '../tests/families/index.ts';
import { launchOptions } from './lib/chromium.mjs';
import { freePort } from './lib/free-port.mjs';
import { showLetters } from './lib/show-letters.ts';

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
    await showLetters(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  await server.close();
}

/** One page of a PDF as a picture. */
function picturePage(pdf: string, page: number, to: string, dots: number): void {
  const only = ['-singlefile', '-f', `${page}`, '-l', `${page}`];
  execFileSync('pdftoppm', ['-png', ...only, '-r', `${dots}`, pdf, to]);
}

/** The first pages of families on one sheet, photographed in Chromium. */
async function takeFamilies(
  made: string,
  picture: string,
  names: readonly string[],
  pages: number,
): Promise<void> {
  const cells = names.flatMap((name) =>
    Array.from({ length: pages }, (_, index) => {
      const to = join(made, `${name}-${index}`);
      picturePage(join(made, `${name}.pdf`), index + 1, to, 60);
      const data = readFileSync(`${to}.png`).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}" width="250"><figcaption>${name}</figcaption></figure>`;
    }),
  );
  const style = `body { display: grid; grid-template-columns: repeat(5, 250px); gap: 14px; margin: 14px;
    background: #dfe7e8; font: 14px sans-serif } figure { margin: 0 } figcaption { text-align: center }`;
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1334, height: 800 } });
  await page.setContent(`<!doctype html><style>${style}</style>${cells.join('')}`);
  await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: true });
  await browser.close();
}

async function takePaper(): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'paper-'));
  execFileSync('npx', ['tsx', 'scripts/paper.ts', '--all', made]);
  picturePage(join(made, 'maya.pdf'), 1, join(folder, 'school-page'), 90);
  picturePage(join(made, 'maya.pdf'), 2, join(folder, 'questions-page'), 90);
  await takeFamilies(made, 'families', Object.keys(families), 1);
  const both = mkdtempSync(join(tmpdir(), 'paper-both-'));
  const inBoth = ['--all', both, '--lang', 'en', '--beside', 'es'];
  execFileSync('npx', ['tsx', 'scripts/paper.ts', ...inBoth]);
  await takeFamilies(both, 'families-both', ['maya', 'many-scripts'], 5);
}

await takeScreens();
await takePaper();
