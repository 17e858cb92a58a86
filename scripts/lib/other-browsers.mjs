import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** What the tests in other engines need, and the Debian package it is in. */
const packages = new Map([
  ['firefox-esr', 'firefox-esr'],
  ['WebKitWebDriver', 'webkit2gtk-driver'],
  ['Xvfb', 'xvfb'],
]);

/** @param {string} name */
const isOnPath = (name) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const lacking = () => [...packages.keys()].filter((name) => !isOnPath(name));

/**
 * Sees to it that Firefox ESR and WebKitGTK are there, installing them where that can be done.
 * @returns {Promise<string | null>} null, or a sentence saying what to do about it
 */
export async function ensureOtherBrowsers() {
  const wanted = lacking().map((name) => packages.get(name) ?? name);
  if (wanted.length > 0 && process.getuid?.() === 0 && isOnPath('apt-get')) {
    console.log(`Installing ${wanted.join(' and ')} with apt-get (once) …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], env);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], env);
  }
  return lacking().length === 0
    ? null
    : 'The tests in other engines need Firefox ESR, WebKitWebDriver and Xvfb ' +
        '(Debian: firefox-esr webkit2gtk-driver xvfb).';
}
