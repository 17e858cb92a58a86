import { en } from '../../src/content/en/index.ts';
import { assert } from '../../src/lib/assert.ts';
import { startBrowser } from '../lib/browser.ts';
import { install } from '../lib/install.ts';
import { circumstances } from '../lib/machine.ts';
import { type Options, optionsOf } from '../lib/options.ts';
import { peerFolder } from '../lib/paths.ts';
import { writeResults } from '../lib/results.ts';
import { said } from '../lib/rounds.ts';
import { siteOf } from '../lib/serve.ts';
import { type App, appsOf } from '../web/apps.ts';
import { buildApp } from '../web/build.ts';
import { type Content, contentOf } from '../web/content.ts';
import { buildGrowing } from './build.ts';
import { growthPage, type Round, type Series } from './report.ts';
import { type Seed, seedOurs, seedSurvey, type State, STATES } from './subjects.ts';
import { saveFrom, walkFrom } from './walk.ts';

const FIRST_PORT = 4434;

/** How much slower the processor is where it is asked how long saving takes (trust.md, R2 and F30). */
const SLOWER = [1, 6] as const;

async function main(options: Options): Promise<void> {
  const content = contentOf();
  const ours = await subject('ours', content, FIRST_PORT, seedOurs);
  const survey = await subject('surveyjs', content, FIRST_PORT + 1, (state) =>
    seedSurvey(state, content),
  );
  const browser = await startBrowser();
  const where = circumstances(`Chromium ${browser.version()}`);
  const rounds: Round[] = [];
  const saves: Series[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (const state of STATES) {
      for (const { app, site, seedOf } of [ours, survey]) {
        const walked = await walkFrom(browser, app, site, seedOf(state)).catch(said);
        rounds.push({ ...state, round, app: app.name, walked });
        const { items, place } = state;
        process.stdout.write(`round ${round + 1}, ${app.title}, ${items} ${place}: `);
        process.stdout.write(`${walked?.step?.toFixed() ?? 'failed'}\n`);
      }
    }
    for (const slower of SLOWER) {
      const seed = ours.seedOf({ items: 4500, place: 'end' });
      const saved = await saveFrom(browser, ours.app, ours.site, seed, slower).catch(said);
      saves.push({ round, slower, saved });
      process.stdout.write(`round ${round + 1}, saving, ${slower} times slower: `);
      process.stdout.write(`${saved?.choices.map((ms) => ms.toFixed()).join(' ') ?? 'failed'}\n`);
    }
  }
  await browser.close();
  await Promise.all([ours.site.stop(), survey.site.stop()]);
  const page = growthPage(rounds, saves, { ...where, rounds: `${options.rounds}` });
  process.stdout.write(`\n${page}\n`);
  if (options.out !== null) {
    await writeResults(options.out, 'growth', page, { where, rounds, saves });
  }
}

async function subject(
  name: string,
  content: Content,
  port: number,
  seedOf: (state: State) => Seed,
) {
  const found = appsOf(content).find((each) => each.name === name);
  assert(found, `${name} is one of the apps.`);
  const app: App = { ...found, firstChoice: en.followups.answers['sometimes-hard'] };
  process.stdout.write(`building ${app.title}\n`);
  if (app.kind !== 'ours') install(peerFolder('web', name));
  const folder =
    app.kind === 'ours' ? await buildGrowing() : await buildApp(name, app.kind, content);
  const site = siteOf(folder, port);
  await site.start();
  return { app, site, seedOf };
}

await main(optionsOf(process.argv.slice(2)));
