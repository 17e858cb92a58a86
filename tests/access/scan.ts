import type { Page } from '@playwright/test';
import { axe } from './engines/axe.ts';
import { htmlcs } from './engines/htmlcs.ts';
import { ibm } from './engines/ibm.ts';
import type { Finding } from './finding.ts';
import { probes } from './probes.ts';

/** Everything that the three engines and our probes see on a page, as it is shown just now. */
export async function scan(page: Page): Promise<readonly Finding[]> {
  const devtools = await page.context().newCDPSession(page);
  const own = await probes(page, devtools);
  await devtools.detach();
  return [...(await axe(page)), ...(await ibm(page)), ...(await htmlcs(page)), ...own];
}
