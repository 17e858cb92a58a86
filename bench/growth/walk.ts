import type { Browser } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { en } from '../../src/content/en/index.ts';
import { heapOf, newPhone, openTab, type Tab } from '../lib/browser.ts';
import type { Site } from '../lib/serve.ts';
import { median } from '../lib/stats.ts';
import { ask, press, stepOn } from '../web/acts.ts';
import type { App } from '../web/apps.ts';
import { PROBE } from '../web/visit.ts';
import type { Seed } from './subjects.ts';

const WRITES = fileURLToPath(new URL('probe.js', import.meta.url));

/** So many steps are taken from where the interview stands. */
const STEPS = 10;

/** What a few steps from one state came to; times in ms, heap in MiB. */
export type Walked = Readonly<{ ready: number; step: number | null; heap: number }>;

/** Opens an app in a state that is on the device already, and goes on a few questions. */
export async function walkFrom(
  browser: Browser,
  app: App,
  site: Site,
  seed: Seed,
): Promise<Walked> {
  return onPhone(browser, 4, async (tab) => {
    await openAt(tab, site, seed);
    const label = JSON.stringify(en.followups.answers['sometimes-hard']);
    const ready = await ask<number>(tab, `bench.choiceSoon(${label})`);
    const steps: number[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      await ask<number>(tab, `bench.choiceSoon(${label})`);
      await press(tab, `bench.choice(${label})`, en.followups.answers['sometimes-hard']);
      await ask(tab, `bench.chosen(${label})`);
      steps.push(await stepOn(tab, app));
      await app.between?.(tab);
    }
    return { ready, step: median(steps), heap: await heapOf(tab) };
  });
}

/** How long until what was said is durable, in ms, each time. */
export type Saved = Readonly<{ choices: readonly number[]; texts: readonly number[] }>;

/** Changes answers of ours where nearly all are given, and types a note; `slower`: the processor. */
export async function saveFrom(
  browser: Browser,
  app: App,
  site: Site,
  seed: Seed,
  slower: number,
): Promise<Saved> {
  return onPhone(browser, slower, async (tab) => {
    await openAt(tab, site, seed);
    const choices: number[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const label = en.followups.answers['often-hard'];
      await ask<number>(tab, `bench.choiceSoon(${JSON.stringify(label)})`);
      await press(tab, `bench.choice(${JSON.stringify(label)})`, label);
      choices.push(await ask<number>(tab, 'growth.saved()'));
      await stepOn(tab, app);
      await app.between?.(tab);
    }
    await tab.page.goto(new URL('#/wrap/fine-motor', tab.page.url()).href);
    const field = tab.page.getByLabel(en.ui.wrap.helps);
    const texts: number[] = [];
    for (const letter of 'a break') {
      await field.press(letter === ' ' ? 'Space' : letter);
      texts.push(await ask<number>(tab, 'growth.saved()'));
    }
    return { choices, texts };
  });
}

async function onPhone<Result>(
  browser: Browser,
  cpu: number,
  act: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const phone = await newPhone(browser, 'block');
  try {
    const tab = await openTab(phone, { cpu, network: 'none' }, PROBE);
    await tab.page.addInitScript({ path: WRITES });
    return await act(tab);
  } finally {
    await phone.close();
  }
}

async function openAt({ page }: Tab, { address }: Site, { script, address: rest }: Seed) {
  // A page of the same origin without the app.
  await page.goto(`${address}nothing-here`);
  await page.evaluate(script);
  await page.goto(`${address}${rest}`, { waitUntil: 'commit' });
}
