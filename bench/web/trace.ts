import type { Browser } from '@playwright/test';
import { join } from 'node:path';
import { build } from 'vite';
import { newPhone, openTab, type Tab } from '../lib/browser.ts';
import { cache, root } from '../lib/paths.ts';
import { siteOf } from '../lib/serve.ts';
import { open, walk } from './acts.ts';
import type { App } from './apps.ts';
import type { Content } from './content.ts';
import { sharesOf, type Shares } from './profile.ts';
import { kindsOf } from './timeline.ts';
import { PROBE, SLOW } from './visit.ts';

const CATEGORIES = ['-*', 'toplevel', 'blink', 'devtools.timeline', 'v8', 'v8.execute'];

/** So many rows of a list are shown. */
const SHOWN = 25;

/**
 * Says where the time of ours goes, from the address to the first answer and in its steps: what the main
 * thread did, and whose functions ran. From a build that can be read, so its bytes are not those of the
 * app; the processor is 4 times slower, and its milliseconds are so too.
 */
export async function trace(browser: Browser, app: App, content: Content): Promise<string> {
  const folder = join(cache, 'traced');
  await build({
    root,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, sourcemap: 'hidden' },
  });
  const site = siteOf(folder, 4428);
  await site.start();
  const phone = await newPhone(browser);
  const tab = await openTab(phone, SLOW, PROBE);
  await tab.cdp.send('Profiler.enable');
  await tab.cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  const first = await traced(browser, tab, folder, () => open(tab, app, site));
  const steps = await traced(browser, tab, folder, () => walk(tab, app, content));
  await phone.close();
  await site.stop();
  return [
    '## From the address to two seconds after the first answer',
    first,
    `## All ${content.questions.length} questions and what stands between them`,
    steps,
  ].join('\n\n');
}

async function traced(
  browser: Browser,
  { page, cdp }: Tab,
  folder: string,
  act: () => Promise<unknown>,
): Promise<string> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await cdp.send('Profiler.start');
  await act();
  const { profile } = await cdp.send('Profiler.stop');
  const kinds = kindsOf((await browser.stopTracing()).toString());
  const { owners, functions, ours } = sharesOf(profile, folder);
  return [
    listOf('The main thread, ms', kinds),
    listOf('Scripts by whose they are, ms', owners),
    listOf('Functions without what they call, ms', functions),
    listOf('Functions of ours with what they call, ms', ours),
  ].join('\n\n');
}

function listOf(title: string, shares: Shares): string {
  const rows = shares.slice(0, SHOWN).map(([name, ms]) => `| ${name} | ${ms.toFixed()} |`);
  return [`| ${title} | |`, '| --- | ---: |', ...rows].join('\n');
}
