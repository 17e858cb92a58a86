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
import { pageOf } from './report.ts';
import { round } from './round.ts';

const FIRST_PORT = 4420;

/** The largest paper takes some libraries a minute: it is made in so many rounds only. */
const LARGE_ROUNDS = 2;

const MAKERS = {
  ours: 'ours',
  'survey-pdf': 'survey-pdf',
  pdfmake: 'pdfmake',
  'react-pdf': '@react-pdf/renderer',
  pdfkit: 'pdfkit, tagged',
  'pdf-lib': 'pdf-lib',
} as const;

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
      const figures = await round(browser, site, index < LARGE_ROUNDS).catch(said);
      rounds[index] = figures;
      process.stdout.write(`${figures === null ? 'failed' : lineOf(figures)}\n`);
    }
  }
  await browser.close();
  const page = pageOf(contenders, { ...where, rounds: `${options.rounds}` });
  process.stdout.write(`\n${page}\n`);
  const makers = contenders.map(({ name, versions, rounds }) => ({ name, versions, rounds }));
  if (options.out !== null) await writeResults(options.out, 'pdf', page, { where, makers });
}

async function prepare({ only, isBuilt }: Options): Promise<readonly Contender[]> {
  const ready: Contender[] = [];
  for (const [name, title] of Object.entries(MAKERS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const versions = install(peerFolder('pdf', name));
    process.stdout.write(isBuilt ? '' : `building ${title}\n`);
    const folder = isBuilt ? join(cache, 'pdf', name) : await buildMaker(name);
    ready.push({
      name,
      title,
      versions,
      site: siteOf(folder, FIRST_PORT + ready.length),
      rounds: [],
    });
  }
  return ready;
}

function lineOf({ cold, warm, some, many }: Figures): string {
  return `first ${ms(cold)}, again ${ms(warm)}, 400 ${ms(some)}, 4,000 ${ms(many)}`;
}

const ms = (value: number | null) => value?.toFixed() ?? '–';

await main(optionsOf(process.argv.slice(2)));
