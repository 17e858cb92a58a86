import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { countCheck, countPlaywright, countReport, countVitest } from './counts.mjs';
import { freePort } from './free-port.mjs';
import { root } from './root.mjs';
import { runCounted } from './run-counted.mjs';
import { runTool } from './run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {Readonly<{ name: string, run: () => Promise<Counts> }>} Step */

/**
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Step}
 */
const check = (name, file, args) => ({
  name,
  run: async () => countCheck(await runTool(file, args)),
});

/** The unit tests, told by vitest's own report. */
async function unit() {
  const report = join(root, '.cache/vitest.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters]);
  return countReport(report, countVitest, code);
}

/** The browser tests, on a port of their own so that no other server's pages are tested. */
async function browser() {
  const report = join(root, '.cache/playwright.json');
  rmSync(report, { force: true });
  const port = await freePort(4317);
  const code = await runTool('@playwright/test/cli.js', ['test'], { PREVIEW_PORT: String(port) });
  return countReport(report, countPlaywright, code);
}

/** Every check of the project, the quick ones first. @type {readonly Step[]} */
export const steps = [
  check('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
  check('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  check('types', 'typescript/bin/tsc', ['--noEmit']),
  check('arrows', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    'src',
    'tests',
    'scripts',
    '--config=.dependency-cruiser.mjs',
  ]),
  check('unused', 'knip/bin/knip.js', []),
  { name: 'unit', run: unit },
  { name: 'build', run: async () => countCheck(await ensureBuild()) },
  { name: 'browser', run: browser },
  // Three kills and two crashes; the soak has more.
  { name: 'kills', run: () => runCounted.kills() },
];
