import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/content/en/index.ts';
import { assert } from '../../src/lib/assert.ts';
import { newPhone, openTab, startBrowser } from '../lib/browser.ts';
import { siteOf } from '../lib/serve.ts';
import { open } from './acts.ts';
import { appsOf } from './apps.ts';
import type { Content } from './content.ts';
import { PROBE } from './visit.ts';

const PORT = 4409;

// What the page of ours brings beside its first screen.
const NOT_SHOWN = /<(script|template)\b.*?<\/\1>|<link[^>]*>|<meta http-equiv[^>]*>/gsu;

/** The parts of ours whose style the question screen needs, beside that of the first screen. */
const PARTS = ['keeping', 'asking', 'StepRail'];

/**
 * Writes a page without a framework that shows our first screen and our question screen: the drawn page
 * of ours without its scripts, and the question as the browser has it.
 * @param folder where its script lies
 * @param outDir where it is written
 * @param ours where ours lies built
 * @throws Error when ours is not built as it is expected here
 */
export async function writeSame(
  folder: string,
  outDir: string,
  content: Content,
  ours: string,
): Promise<void> {
  const assets = readdirSync(join(ours, 'assets'));
  const styles = PARTS.map((part) => {
    const file = assets.find((name) => name.startsWith(`${part}-`) && name.endsWith('.css'));
    assert(file, `The part "${part}" of ours has a style.`);
    return readFileSync(join(ours, 'assets', file), 'utf8').trim();
  });
  const words = JSON.stringify({ ...content, clear: en.ui.question.clear });
  const rest = [
    `<template id="asking"><style>${styles.join('')}</style>`,
    `${await questionOf(ours, content)}</template>`,
    `<script id="content" type="application/json">${words.replaceAll('<', '\\u003c')}</script>`,
    `<script>${readFileSync(join(folder, 'app.js'), 'utf8')}</script></body>`,
  ].join('');
  const page = readFileSync(join(ours, 'index.html'), 'utf8').replaceAll(NOT_SHOWN, '');
  writeFileSync(
    join(outDir, 'index.html'),
    page.replace('</body>', () => rest),
  );
  cpSync(join(folder, 'sw.js'), join(outDir, 'sw.js'));
  for (const letters of assets.filter((name) => name.startsWith('atkinson-'))) {
    cpSync(join(ours, 'assets', letters), join(outDir, 'assets', letters));
  }
}

/** Walks ours to its first question. @returns what stands in the page then */
async function questionOf(ours: string, content: Content): Promise<string> {
  const app = appsOf(content).find(({ kind }) => kind === 'ours');
  assert(app, 'Ours is one of the apps.');
  const site = siteOf(ours, PORT);
  const browser = await startBrowser();
  try {
    await site.start();
    const phone = await newPhone(browser, 'block');
    const tab = await openTab(phone, { cpu: 1, network: 'none' }, PROBE);
    await open(tab, app, site);
    await app.toQuestions?.(tab);
    await tab.page.getByText(en.ui.saving.saved).waitFor();
    await tab.page.getByLabel(en.ui.common.progressLabel).waitFor({ state: 'attached' });
    return await tab.page.evaluate<string>("document.querySelector('#app').innerHTML");
  } finally {
    await browser.close();
    await site.stop();
  }
}
