import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test';
import { launchOptions } from '../../scripts/lib/chromium.mjs';

/** How slow the phone and its network are; 1.6 Mbit/s and 150 ms is what tools call "slow 4G". */
export type Slowness = Readonly<{
  cpu: number;
  network: 'slow-4g' | 'none';
}>;

/** A page of which every byte is counted and which can be pressed as by hand. */
export type Tab = Readonly<{
  page: Page;
  cdp: CDPSession;
  /** What came over the wire so far, headers included, and in how many answers. */
  wire: Readonly<{ bytes: number; requests: number }>;
  /** What went wrong in the page. */
  errors: readonly string[];
}>;

/** Starts the browser of the benchmark. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** A phone that has never seen the site, held as most hold it. */
export function newPhone(
  browser: Browser,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    serviceWorkers,
  });
}

/** Opens an empty tab, slowed down; `probe` is put into every page before anything of the page. */
export async function openTab(
  phone: BrowserContext,
  { cpu, network }: Slowness,
  probe: string,
): Promise<Tab> {
  const page = await phone.newPage();
  await page.addInitScript({ path: probe });
  const cdp = await phone.newCDPSession(page);
  const wire = { bytes: 0, requests: 0 };
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength === 0) return;
    wire.bytes += encodedDataLength;
    wire.requests += 1;
  });
  await cdp.send('Network.enable');
  if (network === 'slow-4g') {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, cdp, wire, errors };
}

/** A point of the page. */
export type Point = Readonly<{ x: number; y: number }>;

/** Presses a point as a finger or a mouse would: the page cannot tell it from one. */
export async function pressAt({ cdp }: Tab, { x, y }: Point): Promise<void> {
  const press = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
  await cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
}

/** The memory that scripts of the page hold once what is not needed is gone, in MiB. */
export async function heapOf({ cdp }: Tab): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
