import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

/**
 * @typedef {Readonly<{ name: string, what: string, seconds: number,
 *   counts: import('./counts.mjs').Counts }>} SoakPart
 */

/**
 * The first line that a program says of its version.
 * @param {string | null} program
 */
function version(program) {
  try {
    return execFileSync(program ?? '', ['--version'], { encoding: 'utf8', stdio: 'pipe' })
      .split('\n')[0]
      ?.trim();
  } catch {
    return 'not found';
  }
}

/**
 * The page docs/soak.md: what ran, when, in which browsers. Durations inform; nothing is asserted of
 * them.
 * @param {readonly SoakPart[]} parts
 * @param {Date} date
 * @returns {string}
 */
export function soakPage(parts, date) {
  const rows = parts.map(
    ({ name, what, counts, seconds }) =>
      `| ${name} | ${what} | ${counts.passed} | ${counts.failed} | ${Math.round(seconds)} |`,
  );
  return [
    '# The last soak',
    '',
    'Written by `npm run test:soak`; not by hand. The seconds are for information.',
    '',
    `- Date: ${date.toISOString().slice(0, 10)}`,
    `- Node ${process.versions.node}`,
    `- ${version(findChromium())}`,
    `- ${version('firefox-esr')}`,
    `- ${version('WebKitWebDriver')}`,
    '',
    '| part | what | passed | failed | seconds |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
