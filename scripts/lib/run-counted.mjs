import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, countCheck, countPlaywright, countReport, countVitest } from './counts.mjs';
import { freePort } from './free-port.mjs';
import { root } from './root.mjs';
import { runTool } from './run.mjs';

/** @typedef {Readonly<Record<string, string>>} Env */

/**
 * Runs vitest and counts its report.
 * @param {readonly string[]} args
 * @param {Env} [env]
 */
async function vitest(args, env) {
  const report = join(root, '.cache/soak.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...args, ...reporters], env);
  return countReport(report, countVitest, code);
}

/**
 * Kills browsers and crashes pages, as many as the environment says.
 * @param {Env} [env] KILLS and CRASHES
 */
async function kills(env) {
  const report = join(root, '.cache/kills.json');
  rmSync(report, { force: true });
  const port = await freePort(4417);
  const args = ['test', '--config=playwright.kills.config.ts'];
  const code = await runTool('@playwright/test/cli.js', args, { ...env, KILLS_PORT: `${port}` });
  return countReport(report, countPlaywright, code);
}

/** The tests in Firefox ESR and WebKitGTK. */
const engines = () => vitest(['--config', 'vitest.engines.config.ts']);

/** Looks at every state in every mode, and writes what was seen into the docs. */
async function accessibility() {
  const report = join(root, '.cache/access.json');
  rmSync(report, { force: true });
  rmSync(join(root, '.cache/access'), { recursive: true, force: true });
  const port = await freePort(4417);
  const args = ['test', '--config=playwright.access.config.ts'];
  const code = await runTool('@playwright/test/cli.js', args, { PREVIEW_PORT: `${port}` });
  const counts = countReport(report, countPlaywright, code);
  const table = await runTool('tsx/dist/cli.mjs', ['scripts/accessibility.ts', '--matrix']);
  return table === 0 ? counts : addUp([counts, countCheck(table)]);
}

/** Runners whose reports are counted. */
export const runCounted = { vitest, kills, engines, accessibility };
