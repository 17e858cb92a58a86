import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addUp } from './counts.mjs';
import { ensureBuild } from './build.mjs';
import { ensureMachine } from './machine.mjs';
import { ensureOtherBrowsers } from './other-browsers.mjs';
import { root } from './root.mjs';
import { runCounted } from './run-counted.mjs';
import { soakPage } from './soak-page.mjs';

/** @typedef {import('./soak-page.mjs').SoakPart} SoakPart */

const SOAK = { SOAK: '1' };

/**
 * The long versions: each a runner, what it runs, and how it is told to take longer.
 * @param {boolean} isLong
 */
const parts = (isLong) => [
  {
    name: 'hostile files',
    run: () => runCounted.vitest(['tests/hostile'], SOAK),
    what: '10,000 generated files, and the curated ones',
  },
  {
    name: 'papers',
    run: () => runCounted.vitest(['tests/papers', '--mode', 'soak', '--maxWorkers=100%'], SOAK),
    what: '10,000 random papers read back and laid out',
  },
  {
    name: 'outputs',
    run: () => runCounted.vitest(['tests/rules/outputs.test.ts', 'tests/families'], SOAK),
    what: 'the families, on screen and paper',
  },
  {
    name: 'random walks',
    run: () => runCounted.vitest(['tests/model'], SOAK),
    what: '200 walks of 40 steps through two tabs',
  },
  {
    name: 'kills',
    run: () =>
      runCounted.kills(isLong ? { KILLS: '200', CRASHES: '10' } : { KILLS: '20', CRASHES: '10' }),
    what: `${isLong ? 200 : 20} browsers killed and 10 pages crashed`,
  },
  {
    name: 'accessibility',
    run: runCounted.accessibility,
    what: 'every state in every language, colour and width, by three engines and our probes',
  },
  {
    name: 'engines',
    run: runCounted.engines,
    what: 'the main journey and the faults in Firefox ESR and WebKitGTK',
  },
];

/**
 * Runs the long versions; the last line on stdout is "N passed, N failed".
 * @param {readonly string[]} args the command line
 * @returns {Promise<number>} the exit code
 * @throws Error for a part that there is not
 */
export async function soakProject(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { long: { type: 'boolean' }, only: { type: 'string' } },
  });
  const wanted = values.only === undefined ? null : values.only.split(',');
  const all = parts(values.long === true);
  const unknown = wanted?.find((name) => all.every((part) => part.name !== name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}" of the soak.`);
  await ready();
  /** @type {SoakPart[]} */
  const done = [];
  for (const { name, what, run } of all.filter((part) => wanted?.includes(part.name) ?? true)) {
    console.log(`\n── ${name}: ${what}`);
    const start = performance.now();
    const counts = await run();
    done.push({ name, what, counts, seconds: (performance.now() - start) / 1000 });
  }
  const total = addUp(done.map(({ counts }) => counts));
  const page = join(root, 'docs/soak.md');
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const names = all.map(({ name }) => name);
  writeFileSync(page, soakPage({ done, before, names, date: new Date() }));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function ready() {
  const missing = await ensureMachine({ browser: true, pdf: true });
  const sentences = [missing.browser, missing.pdf, await ensureOtherBrowsers()];
  for (const sentence of sentences) if (sentence !== null) console.error(sentence);
  await ensureBuild();
}
