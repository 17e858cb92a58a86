import type { Browser, Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { assert } from '../../src/lib/assert.ts';
import type { Site } from '../lib/serve.ts';
import { ANSWERS, type Figures, PATIENCE } from './figures.ts';

/** What the page says of one paper. */
type Made = Readonly<{ ms: number; size: number; frozen: number }>;

/** How much slower the processor is where the page is watched for standing still. */
const SLOWER = 4;

/**
 * One round of one library in a browser that has not met it: the first paper with the code, then more.
 * @param isLarge whether the largest paper is made too
 * @throws Error when no PDF comes, or the page throws
 */
export async function round(browser: Browser, site: Site, isLarge: boolean): Promise<Figures> {
  await site.start();
  try {
    const slow = await onPage(browser, site, SLOWER, (page) => make(page, ANSWERS.few));
    return await onPage(browser, site, 1, async (page) => {
      const first = await make(page, ANSWERS.few);
      const code = await codeOf(page);
      const second = await make(page, ANSWERS.few);
      const some = await make(page, ANSWERS.some);
      const many = isLarge && some !== null ? await make(page, ANSWERS.many) : null;
      return figuresOf({ slow, first, second, some, many }, code);
    });
  } finally {
    await site.stop();
  }
}

type All = Readonly<Record<'slow' | 'first' | 'second' | 'some' | 'many', Made | null>>;

function figuresOf({ slow, first, second, some, many }: All, code: number): Figures {
  return {
    cold: of(first, 'ms'),
    warm: of(second, 'ms'),
    some: of(some, 'ms'),
    many: of(many, 'ms'),
    size: of(first, 'size'),
    sizeSome: of(some, 'size'),
    sizeMany: of(many, 'size'),
    code,
    frozen: of(first, 'frozen'),
    frozenSome: of(some, 'frozen'),
    frozenMany: of(many, 'frozen'),
    frozenSlow: of(slow, 'frozen'),
  };
}

const of = (made: Made | null, figure: 'ms' | 'size' | 'frozen') => made?.[figure] ?? null;

async function onPage<Result>(
  browser: Browser,
  { address }: Site,
  slower: number,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${address}page.html`);
    await page.waitForFunction('typeof measure === "function"');
    return await act(page);
  } finally {
    await context.close();
  }
}

/** Makes a paper; `null` where that takes too long, and the page is of no more use then. */
async function make(page: Page, answers: number): Promise<Made | null> {
  const late = new AbortController();
  const tooLate = setTimeout(PATIENCE, null, { signal: late.signal });
  try {
    const made = await Promise.race([page.evaluate<Made>(`measure(${answers})`), tooLate]);
    assert(made === null || made.size > 0, 'No PDF came.');
    return made;
  } finally {
    late.abort();
    await tooLate.catch(() => null);
  }
}

/** All scripts and tables that the page has fetched but for its own few lines, packed by gzip. */
async function codeOf(page: Page): Promise<number> {
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.(?:js|json|wasm)$/u.test(name)),
  );
  const packed = await Promise.all(
    addresses.map(async (address) => {
      const { body } = await fetch(address).then(async (answer) => ({
        body: Buffer.from(await answer.arrayBuffer()),
      }));
      return gzipSync(body, { level: 9 }).length;
    }),
  );
  return packed.reduce((sum, size) => sum + size, 0);
}
