import { existsSync } from 'node:fs';

/** Where a Chromium or Chrome usually is, the first found being used. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium that is on this machine outside of Playwright's own folder.
 * @returns {string | null} its path; `CHROMIUM_PATH`, where set, is taken at its word
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  return named ? named : (usualPlaces.find((path) => existsSync(path)) ?? null);
}

// Chromium refuses its sandbox to root; the rest keeps it from speaking to anyone by itself.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How Playwright starts the browser; without a path it takes its own.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions() {
  const found = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  return found === null ? { args } : { args, executablePath: found };
}
