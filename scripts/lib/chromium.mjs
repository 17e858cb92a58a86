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

// Debian's Chromium without windows: the same engine, and less than half the work for the processor.
const SHELL = '/usr/bin/chromium-headless-shell';

/** Whether the browser without windows is here; where a browser is named, that one is used. */
export function hasShell() {
  return process.env['CHROMIUM_PATH'] === undefined && existsSync(SHELL);
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
 * @param {string | null} executablePath
 * @returns {{ args: string[], executablePath?: string }}
 */
function options(executablePath) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  return executablePath === null ? { args } : { args, executablePath };
}

/**
 * How Playwright starts the browser, the one without windows where there is one; without a path it
 * takes its own.
 */
export function launchOptions() {
  if (!hasShell()) return wholeBrowser();
  const { args } = options(SHELL);
  // Its letters would else stand on whole pixels, and be wider than on any screen or paper.
  return { args: [...args, '--font-render-hinting=none'], executablePath: SHELL };
}

/** How the browser is started that people have, windows and all. */
export function wholeBrowser() {
  return options(findChromium());
}
