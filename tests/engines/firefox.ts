import type { ChildProcess } from 'node:child_process';
import { launch, type Page } from 'puppeteer-core';
import { assert } from '../../src/lib/assert.ts';
import { asScript, type Engine, PATIENCE, type Tab } from './engine.ts';

/** A browser that can be ended at once, with all that belongs to it. */
export type Killable = Engine & Readonly<{ kill: () => Promise<void> }>;

/** Firefox as Debian ships it, over WebDriver BiDi; with a profile that outlives it, where one is given. */
export async function startFirefox(profile?: string): Promise<Killable> {
  const browser = await launch({
    ...(profile === undefined ? {} : { userDataDir: profile }),
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
  });
  return {
    name: 'Firefox',
    newTab: async () => tabOf(await browser.newPage()),
    end: () => browser.close(),
    kill: () => kill(browser.process()),
  };
}

// Puppeteer starts it as the head of a process group of its own.
function kill(firefox: ChildProcess | null): Promise<void> {
  return new Promise((resolve) => {
    const { pid } = firefox ?? {};
    assert(firefox !== null && pid !== undefined, 'Firefox was started.');
    firefox.once('exit', () => resolve());
    process.kill(-pid, 'SIGKILL');
  });
}

function tabOf(page: Page): Tab {
  const find = (xpath: string) => page.locator(`::-p-xpath(${xpath})`).setTimeout(PATIENCE);
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    close: () => page.close({ runBeforeUnload: false }),
    async click(xpath) {
      // A page in the background draws nothing, and what is not drawn is not clicked.
      await page.bringToFront();
      await find(xpath).click();
    },
    async type(xpath, text) {
      await page.bringToFront();
      const field = await find(xpath).waitHandle();
      assert(field, `Nothing was found under ${xpath}.`);
      await field.type(text);
    },
    select: async (id, value) => {
      await page.bringToFront();
      await page.locator(`#${id}`).setTimeout(PATIENCE).wait();
      await page.select(`#${id}`, value);
    },
    async run(act, given) {
      const json = await page.evaluate(asScript(act, given));
      return JSON.parse(String(json));
    },
  };
}
