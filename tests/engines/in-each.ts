import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { assert } from '../../src/lib/assert.ts';
import type { Site } from '../e2e/offline/site.ts';
import type { Engine, Tab } from './engine.ts';
import { type Fault, serveFaulty } from './faulty-site.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** What a test in a browser is given. Everything it opens is closed after it. */
export type World = Readonly<{
  site: (fault?: Fault) => Promise<Site>;
  tab: () => Promise<Tab>;
}>;

const STARTS = { Firefox: () => startFirefox(), WebKitGTK: startWebKit } as const;

/** The same tests in Firefox and in WebKitGTK. */
export function inEachEngine(tests: (world: World) => void): void {
  describe.each(Object.entries(STARTS))('in %s', (_name, start) => {
    const engine: { running: Engine | null } = { running: null };
    const endings: (() => Promise<void>)[] = [];

    beforeAll(async () => {
      engine.running = await start();
    });
    afterEach(async () => {
      // The last opened first: a page is closed before its site goes down.
      for (const end of endings.splice(0).toReversed()) await end();
    });
    afterAll(() => engine.running?.end());

    tests({
      async site(fault = {}) {
        const site = await serveFaulty(fault);
        endings.push(site.stop);
        return site;
      },
      async tab() {
        assert(engine.running, 'The browser has not started.');
        const tab = await engine.running.newTab();
        endings.push(() => tab.close().catch(() => undefined));
        return tab;
      },
    });
  });
}
