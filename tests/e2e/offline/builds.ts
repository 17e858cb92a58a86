import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/lib/root.mjs';

/** Builds the app as it stands into a folder of its own, under a version that its page tells. */
export async function buildVersion(version: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `backpack-notes-${version}-`));
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, VITE_BUILD: version } },
  );
  renamePdfCode(folder, version);
  return folder;
}

/** Gives the PDF code a name of its own, as if it had changed with this version. */
function renamePdfCode(folder: string, version: string): void {
  const assets = join(folder, 'assets');
  const old = readdirSync(assets).find((file) => file.startsWith('make-pdf-')) ?? '';
  const named = `make-pdf-${version}.js`;
  renameSync(join(assets, old), join(assets, named));
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  for (const file of [join(folder, 'sw.js'), ...scripts.map((name) => join(assets, name))]) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(old, named));
  }
}
