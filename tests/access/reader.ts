import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const SOURCE = import.meta.resolve('@guidepup/virtual-screen-reader/browser.js');
const ADDRESS = '/virtual-screen-reader.js';

/** Lets a page of the app load the virtual screen reader from its own address. */
export async function allowReader(page: Page): Promise<void> {
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(fileURLToPath(SOURCE), 'utf8'),
    }),
  );
}

const LOAD = `globalThis.reader ??= import('${ADDRESS}').then(({ virtual }) => virtual)`;

/** Everything that is said when a page is read from its start to its end. */
export async function readAloud(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(async () => {
    const reader = await (${LOAD});
    await reader.start({ container: document.body });
    for (let at = 0; at < 2000; at += 1) {
      if ((await reader.lastSpokenPhrase()) === 'end of document') break;
      await reader.next();
    }
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return said;
  })()`);
}

/** Listens from now on, without moving. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const reader = await (${LOAD});
    await reader.start({ container: document.body });
  })()`);
}

/** What was said of itself since `listen`, up to its last phrase: news, and what took the focus. */
export async function heard(page: Page, last: string): Promise<readonly string[]> {
  const log = () => page.evaluate<readonly string[]>('reader.then((it) => it.spokenPhraseLog())');
  await expect.poll(log, { message: `“${last}” is said.` }).toContain(last);
  const said = await log();
  await page.evaluate('reader.then((it) => it.stop())');
  // Of a place that was emptied nothing is said.
  return said.filter((phrase) => phrase !== 'polite: ');
}
