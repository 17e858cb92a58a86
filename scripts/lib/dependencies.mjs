import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';

// Not `npm ci`: it refuses a package-lock.json made where a registry has no packages for other
// platforms. With `--no-save` npm takes the locked versions and leaves the lock file alone.
const install = ['install', '--no-save', '--no-audit', '--no-fund'];

/**
 * Installs the exact packages of package-lock.json, unless that was done for this very file.
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensureDependencies() {
  const stamp = join(root, 'node_modules/.stamp');
  const wanted = fingerprint(root, ['package-lock.json']);
  if (readStamp(stamp) === wanted) return true;
  console.log('Installing the packages this project is built with (once) …');
  const { command, before } = npm();
  const code = await run(command, [...before, ...install]);
  if (code !== 0) {
    console.error('npm could not install the packages. Is there a network? Then try again.');
    return false;
  }
  writeStamp(stamp, wanted);
  return true;
}
