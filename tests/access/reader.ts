import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

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

/** What was said of itself since `listen`: news, and what took the focus. */
export async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(async () => {
    const reader = await (${LOAD});
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return said;
  })()`);
}
