import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/lib/root.mjs';
import type { PseudoKind } from '../../pseudo/pseudo.ts';
import { expect, test as base } from '../fixtures.ts';
import { serveSite } from '../offline/site.ts';

/** Playwright's test, on a build in which a pseudo language of this kind stands for Spanish. */
export const test = base.extend<
  Readonly<{ kind: PseudoKind }>,
  Readonly<{ config: string; address: string }>
>({
  kind: ['long', { option: true }],
  config: ['tests/pseudo/vite.config.ts', { option: true, scope: 'worker' }],
  address: [
    async ({ config }, give) => {
      const folder = mkdtempSync(join(tmpdir(), 'backpack-notes-pseudo-'));
      const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder];
      const options = ['--config', config, '--logLevel', 'error'];
      await promisify(execFile)(process.execPath, [...vite, ...options], { cwd: root });
      const site = await serveSite(folder);
      await give(site.address);
      await site.stop();
      rmSync(folder, { recursive: true });
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
