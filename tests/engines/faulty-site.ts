import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { serveSite, type Site } from '../e2e/offline/site.ts';

/** What is wrong with a site, or with the browser that opens it. */
export type Fault = Readonly<{
  /** Done in the page before the app starts. It knows nothing of its file's imports. */
  before?: () => void;
  /** Files that are missing: their names begin so. */
  without?: readonly string[];
  /** Whether the app can be kept for offline. */
  worker?: boolean;
}>;

/**
 * Serves the build with a fault, at an origin of its own: storage is that of nobody else. The fault is
 * a script beside the app's, since not every driver can run something before the page.
 */
export async function serveFaulty({ before, without = [], worker = false }: Fault): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'backpack-notes-fault-'));
  cpSync(process.env['BUILD_DIR'] ?? join(root, 'dist'), folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title>');
  if (!worker) rmSync(join(folder, 'sw.js'));
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets)) {
    if (without.some((start) => name.startsWith(start))) rmSync(join(assets, name));
  }
  if (before !== undefined) {
    const page = join(folder, 'index.html');
    const marked = '<script src="./fault.js"></script><script type="module"';
    writeFileSync(join(folder, 'fault.js'), `(${before})();`);
    writeFileSync(page, readFileSync(page, 'utf8').replace('<script type="module"', marked));
  }
  const site = await serveSite(folder);
  return {
    ...site,
    async stop() {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
