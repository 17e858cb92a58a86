import { rmSync } from 'node:fs';
import { expect, test as base } from '../fixtures.ts';
import { buildVersion } from './builds.ts';
import { serveSite, type Site } from './site.ts';

/** The folders of builds of one source, told apart by their versions. */
type Builds = Readonly<{ firstVersion: string; laterVersions: readonly [string, string] }> &
  Readonly<{ first: string; later: readonly [string, string] }>;

/** Playwright's test, with a host of its own that serves the version "one". */
export const test = base.extend<Readonly<{ site: Site }>, Builds>({
  firstVersion: ['one', { option: true, scope: 'worker' }],
  laterVersions: [['two', 'three'], { option: true, scope: 'worker' }],
  first: [
    async ({ firstVersion }, give) => {
      const folder = await buildVersion(firstVersion);
      await give(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  later: [
    async ({ laterVersions }, give) => {
      const [two, three] = laterVersions;
      const folders = [await buildVersion(two), await buildVersion(three)] as const;
      await give(folders);
      folders.forEach((folder) => rmSync(folder, { recursive: true }));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: async ({ first }, give) => {
    const site = await serveSite(first);
    await give(site);
    await site.stop();
  },
  baseURL: async ({ site }, give) => give(site.address),
});

export { expect };
