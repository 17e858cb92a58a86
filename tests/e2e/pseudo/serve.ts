import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/lib/root.mjs';
import { serveSite } from '../offline/site.ts';

/** The build configuration in which a pseudo language stands for Spanish. */
export const PSEUDO_CONFIG = 'tests/pseudo/vite.config.ts';

/** Builds the app with a pseudo language in the place of Spanish, and serves it until it is stopped. */
export async function servePseudo(config: string) {
  const folder = mkdtempSync(join(tmpdir(), 'backpack-notes-pseudo-'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder];
  const options = ['--config', config, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [...vite, ...options], { cwd: root });
  const site = await serveSite(folder);
  return {
    address: site.address,
    async stop() {
      await site.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
