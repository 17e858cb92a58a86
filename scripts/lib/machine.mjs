// What the tests need of the machine beyond npm: a Chromium, pdftotext to read PDFs back, and qpdf to
// take them apart.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium, hasShell } from './chromium.mjs';
import { run, runTool } from './run.mjs';

const isWindows = process.platform === 'win32';

/**
 * Whether a program stands on the path.
 * @param {string} name
 */
function isOnPath(name) {
  const file = isWindows ? `${name}.exe` : name;
  return (process.env['PATH'] ?? '').split(delimiter).some((dir) => existsSync(join(dir, file)));
}

async function hasChromium() {
  if (findChromium() !== null) return true;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/**
 * @param {readonly string[]} packages
 */
async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get (once) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], env);
  await run('apt-get', ['install', '-y', ...packages], env);
}

/**
 * Sees to it that the tests find their tools, installing what can be installed.
 * @param {{ browser: boolean, pdf: boolean }} needs
 * @returns {Promise<{ browser: string | null, pdf: string | null }>} for each, null, or a
 *   sentence saying what to do about it
 */
export async function ensureMachine(needs) {
  const lacks = async () => ({
    browser: needs.browser && !(await hasChromium()),
    pdf: needs.pdf && !(isOnPath('pdftotext') && isOnPath('qpdf')),
  });
  const before = await lacks();
  const packages = [
    ...(before.browser ? ['chromium'] : []),
    ...(before.pdf ? ['poppler-utils', 'qpdf'] : []),
  ];
  if (packages.length > 0) await installFromDebian(packages);
  // It only saves time; the tests run in the whole browser too.
  if (needs.browser && !hasShell()) await installFromDebian(['chromium-headless-shell']);
  if ((await lacks()).browser) await runTool('playwright/cli.js', ['install', 'chromium']);
  const after = await lacks();
  return {
    browser: after.browser
      ? 'No Chromium was found or could be installed. Install Chromium or Chrome, or set ' +
        'CHROMIUM_PATH to where it is, and run npm test again.'
      : null,
    pdf: after.pdf
      ? 'pdftotext or qpdf was not found; the tests read PDFs back with them. Install poppler and ' +
        'qpdf (Debian: poppler-utils qpdf, macOS: brew install poppler qpdf) and run npm test again.'
      : null,
  };
}
