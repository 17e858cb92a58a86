import { resolve } from 'node:path';
import { assert } from '../../src/lib/assert.ts';
import { startBrowser } from '../lib/browser.ts';
import { install } from '../lib/install.ts';
import { circumstances } from '../lib/machine.ts';
import { type Options, optionsOf } from '../lib/options.ts';
import { cache, peerFolder } from '../lib/paths.ts';
import { writeResults } from '../lib/results.ts';
import { said, turned } from '../lib/rounds.ts';
import { type Site, siteOf } from '../lib/serve.ts';
import { type App, appsOf } from './apps.ts';
import { buildApp, isBuilt } from './build.ts';
import { type Content, contentOf } from './content.ts';
import { pageOf } from './report.ts';
import type { Figures } from './figures.ts';
import { trace } from './trace.ts';
import { visit } from './visit.ts';

const FIRST_PORT = 4410;

/** An app that stands ready, and what was measured of it. */
type Contender = Readonly<{
  app: App;
  site: Site;
  versions: Readonly<Record<string, string>>;
  rounds: (Figures | null)[];
}>;

async function main(options: Options): Promise<void> {
  const content = contentOf();
  if (options.trace) {
    await traceOurs(options, content);
    return;
  }
  const contenders = await prepare(options, content);
  const browser = await startBrowser();
  const where = circumstances(`Chromium ${browser.version()}`);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const contender of turned(contenders, round)) {
      process.stdout.write(`round ${round + 1} of ${options.rounds}, ${contender.app.title}: `);
      const figures = await visit(browser, contender.app, contender.site, content).catch(said);
      contender.rounds[round] = figures;
      process.stdout.write(`${figures === null ? 'failed' : lineOf(figures)}\n`);
    }
  }
  await browser.close();
  const page = pageOf(contenders, { ...where, rounds: `${options.rounds}` });
  process.stdout.write(`\n${page}\n`);
  const data = contenders.map(({ app, versions, rounds }) => ({
    name: app.name,
    versions,
    rounds,
  }));
  if (options.out !== null) await writeResults(options.out, 'web', page, { where, apps: data });
}

async function traceOurs({ out }: Options, content: Content): Promise<void> {
  const ours = appsOf(content).find(({ kind }) => kind === 'ours');
  assert(ours, 'Ours is one of the apps.');
  const browser = await startBrowser();
  const found = await trace(browser, ours, content);
  const where = circumstances(`Chromium ${browser.version()}`);
  await browser.close();
  const page = ['# Where the time of ours goes', listOf(where), found].join('\n\n');
  process.stdout.write(`${page}\n`);
  if (out !== null) await writeResults(out, 'trace', page);
}

const listOf = (where: Readonly<Record<string, string>>) =>
  Object.entries(where)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');

async function prepare(options: Options, content: Content): Promise<readonly Contender[]> {
  const apps = appsOf(content).filter(
    ({ name }) => options.only.length === 0 || options.only.includes(name),
  );
  const ready: Contender[] = [];
  for (const [index, app] of apps.entries()) {
    const versions = app.kind === 'ours' ? {} : install(peerFolder('web', app.name));
    const folder = await folderOf(app, options, content);
    const site = siteOf(folder, FIRST_PORT + index);
    ready.push({ app, site, versions, rounds: [] });
  }
  return ready;
}

async function folderOf(app: App, { dist, isBuilt: mayStay }: Options, content: Content) {
  const ours = resolve(dist ?? `${cache}/web/ours`);
  if (app.kind === 'ours' && dist !== null) return ours;
  const before = resolve(cache, 'web', app.name);
  if (mayStay && isBuilt(before)) return before;
  process.stdout.write(`building ${app.title}\n`);
  return buildApp(app.name, app.kind, content, ours);
}

function lineOf({ readable, answered, step, blocking }: Figures): string {
  const parts = [
    `readable ${readable.toFixed()}`,
    `answered ${answered.toFixed()}`,
    `blocked ${blocking.toFixed()}`,
    `step ${step?.toFixed() ?? '–'}`,
  ];
  return parts.join(', ');
}

await main(optionsOf(process.argv.slice(2)));
