import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

/**
 * @typedef {Readonly<{ name: string, what: string, seconds: number,
 *   counts: import('./counts.mjs').Counts }>} SoakPart
 */

/**
 * The first line that a program says of its version.
 * @param {string | null} program
 * @param {readonly string[]} [args]
 */
function version(program, args = ['--version']) {
  try {
    return execFileSync(program ?? '', args, { encoding: 'utf8', stdio: 'pipe' })
      .split('\n')[0]
      ?.trim();
  } catch {
    return 'not found';
  }
}

/**
 * The page docs/soak.md: what ran last, when, in which browsers. Parts may run one by one: a part that
 * did not run this time keeps its row, and one that never ran says so. Durations inform; nothing is
 * asserted of them.
 * @param {Readonly<{ done: readonly SoakPart[], before: string, names: readonly string[], date: Date }>} run
 * @returns {string}
 */
export function soakPage({ done, before, names, date }) {
  const day = date.toISOString().slice(0, 10);
  const kept = before.split('\n');
  const rows = names.map((name) => {
    const part = done.find((other) => other.name === name);
    const earlier = kept.find((line) => line.startsWith(`| ${name} |`));
    if (part === undefined) return earlier ?? `| ${name} | not run yet | | | | |`;
    const { what, counts, seconds } = part;
    return `| ${name} | ${what} | ${day} | ${counts.passed} | ${counts.failed} | ${Math.round(seconds)} |`;
  });
  return [
    '# The last soak',
    '',
    'Written by `npm run test:soak`, whole or part by part; not by hand. The seconds are for information.',
    '',
    `- Node ${process.versions.node}`,
    `- ${version(findChromium())}`,
    `- ${version('firefox-esr')}`,
    // Its driver does not say which version it is; its package does.
    `- ${version('dpkg-query', ['-W', '-f', 'WebKitGTK ${Version}', 'webkit2gtk-driver'])}`,
    '',
    '| part | what | day | passed | failed | seconds |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
