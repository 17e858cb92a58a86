import { join } from 'node:path';
import { startBrowser } from '../lib/browser.ts';
import { install } from '../lib/install.ts';
import { circumstances } from '../lib/machine.ts';
import { type Options, optionsOf } from '../lib/options.ts';
import { cache, peerFolder } from '../lib/paths.ts';
import { writeResults } from '../lib/results.ts';
import { said, turned } from '../lib/rounds.ts';
import { type Site, siteOf } from '../lib/serve.ts';
import { buildMaker } from './build.ts';
import type { Figures } from './figures.ts';
import { makers } from './makers.ts';
import { pageOf } from './report.ts';
import { round } from './round.ts';

const FIRST_PORT = 4420;

/** The largest paper is made in so many rounds, and only once by a library that needs so long (ms). */
const LARGE_ROUNDS = 3;
const LONG = 20_000;

/** A library that stands ready, and what was measured of it. */
type Contender = Readonly<{
  name: string;
  title: string;
  site: Site;
  versions: Readonly<Record<string, string>>;
  rounds: (Figures | null)[];
}>;

async function main(options: Options): Promise<void> {
  const contenders = await prepare(options);
  const browser = await startBrowser();
  const where = circumstances(`Chromium ${browser.version()}`);
  for (let index = 0; index < options.rounds; index += 1) {
    for (const { title, site, rounds } of turned(contenders, index)) {
      process.stdout.write(`round ${index + 1} of ${options.rounds}, ${title}: `);
      const figures = await round(browser, site, isLargeDue(index, rounds)).catch(said);
      rounds[index] = figures;
      process.stdout.write(`${figures === null ? 'failed' : lineOf(figures)}\n`);
    }
  }
  await browser.close();
  const page = pageOf(contenders, { ...where, rounds: `${options.rounds}` });
  process.stdout.write(`\n${page}\n`);
  const data = contenders.map(({ name, versions, rounds }) => ({ name, versions, rounds }));
  if (options.out !== null) await writeResults(options.out, 'pdf', page, { where, makers: data });
}

async function prepare({ only, isBuilt }: Options): Promise<readonly Contender[]> {
  const ready: Contender[] = [];
  install(peerFolder('pdf', 'letters'));
  for (const maker of makers) {
    const { name, title } = maker;
    if (only.length > 0 && !only.includes(name)) continue;
    const versions = install(peerFolder('pdf', maker.folder));
    process.stdout.write(isBuilt ? '' : `building ${title}\n`);
    const folder = isBuilt ? join(cache, 'pdf', name) : await buildMaker(maker);
    const site = siteOf(folder, FIRST_PORT + ready.length);
    ready.push({ name, title, versions, site, rounds: [] });
  }
  return ready;
}

function isLargeDue(index: number, rounds: readonly (Figures | null)[]): boolean {
  if (index === 0) return true;
  const before = rounds[0]?.many ?? null;
  return index < LARGE_ROUNDS && before !== null && before < LONG;
}

function lineOf({ cold, warm, some, many }: Figures): string {
  return `first ${ms(cold)}, again ${ms(warm)}, 400 ${ms(some)}, 4,000 ${ms(many)}`;
}

const ms = (value: number | null) => value?.toFixed() ?? '–';

await main(optionsOf(process.argv.slice(2)));
