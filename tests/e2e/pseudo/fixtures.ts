import type { PseudoKind } from '../../pseudo/pseudo.ts';
import { expect, test as base } from '../fixtures.ts';
import { PSEUDO_CONFIG, servePseudo } from './serve.ts';

/** Playwright's test, on a build in which a pseudo language of this kind stands for Spanish. */
export const test = base.extend<
  Readonly<{ kind: PseudoKind }>,
  Readonly<{ config: string; address: string }>
>({
  kind: ['long', { option: true }],
  config: [PSEUDO_CONFIG, { option: true, scope: 'worker' }],
  address: [
    async ({ config }, give) => {
      const site = await servePseudo(config);
      await give(site.address);
      await site.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ address }, give) => give(address),
  page: async ({ page, kind }, give) => {
    await page.addInitScript((wanted) => Reflect.set(globalThis, 'pseudoKind', wanted), kind);
    await give(page);
  },
});

export { expect };
