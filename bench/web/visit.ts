import type { Browser, BrowserContext } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { assert } from '../../src/lib/assert.ts';
import { heapOf, newPhone, openTab, type Slowness, type Tab } from '../lib/browser.ts';
import type { Site } from '../lib/serve.ts';
import { ask, open, read, walk } from './acts.ts';
import type { App } from './apps.ts';
import type { Content } from './content.ts';
import type { Figures } from './figures.ts';

/** The script that notes what is painted when. */
export const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));

/** An old phone on a slow network. */
export const SLOW: Slowness = { cpu: 4, network: 'slow-4g' };

/**
 * One visit as a parent makes it, on a phone that has never seen the app: reads, starts, answers all
 * questions, comes back, and comes back without a network.
 * @throws Error when a press leads nowhere, or the page throws
 */
export async function visit(
  browser: Browser,
  app: App,
  site: Site,
  content: Content,
): Promise<Figures> {
  const phone = await newPhone(browser);
  phone.setDefaultTimeout(40_000);
  try {
    await site.start();
    const tab = await openTab(phone, SLOW, PROBE);
    const opened = await open(tab, app, site);
    const walked = await walk(tab, app, content);
    const heap = await heapOf(tab);
    const shift = await ask<number>(tab, 'bench.seen.shift');
    assert(tab.errors.length === 0, `${app.name} threw: ${tab.errors.join('; ')}`);
    const isKept = await waitUntilKept(tab);
    await tab.page.close();
    const again = await readAgain(phone, app, site, SLOW);
    await site.stop();
    const offline = isKept ? await readAgain(phone, app, site, { cpu: 4, network: 'none' }) : null;
    return { ...opened, ...walked, heap, shift, again, offline };
  } finally {
    await phone.close();
    await site.stop();
  }
}

/** Whether the app keeps itself for a visit without a network, once it has had time for it. */
async function waitUntilKept({ page }: Tab): Promise<boolean> {
  const registered = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length > 0,
  );
  if (registered) await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  return registered;
}

async function readAgain(
  phone: BrowserContext,
  app: App,
  { address }: Site,
  slowness: Slowness,
): Promise<number> {
  const tab = await openTab(phone, slowness, PROBE);
  const readable = await read(tab, app, address);
  await tab.page.close();
  return readable;
}
