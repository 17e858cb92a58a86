import { reportOf } from '../lib/report.ts';
import type { Line, Measured, Target } from '../lib/table.ts';
import type { App } from './apps.ts';
import type { Figures } from './figures.ts';

type Figure = keyof Figures;

const lines: readonly Line<Figure>[] = [
  { figure: 'bytesToRead', title: 'bytes until it can be read', digits: 0 },
  { figure: 'requestsToRead', title: 'requests until it can be read', digits: 0 },
  { figure: 'bytesToAnswer', title: 'bytes until the first answer', digits: 0 },
  { figure: 'requestsToAnswer', title: 'requests until the first answer', digits: 0 },
  { figure: 'readable', title: 'readable, ms', digits: 0 },
  { figure: 'started', title: 'Start has led on, ms', digits: 0 },
  { figure: 'answered', title: 'first answer taken, ms', digits: 0 },
  { figure: 'blocking', title: 'blocking, ms', digits: 0 },
  { figure: 'choice', title: 'a choice shows, ms', digits: 0 },
  { figure: 'step', title: 'step, ms', digits: 0 },
  { figure: 'stepP95', title: 'step, 95 of 100 within, ms', digits: 0 },
  { figure: 'heap', title: 'heap after the last question, MiB', digits: 1 },
  { figure: 'shift', title: 'layout shift', digits: 3 },
  { figure: 'again', title: 'second visit readable, ms', digits: 0 },
  { figure: 'offline', title: 'second visit without a network, ms', digits: 0 },
];

// Against a page by hand that shows what ours shows, and against one that shows three lines
// (docs/decisions/024).
const byHand = (target: Omit<Target<Figure>, 'against'>): readonly Target<Figure>[] =>
  ['same', 'floor'].map((against) => ({ ...target, against }));

const targets: readonly Target<Figure>[] = [
  ...byHand({ figure: 'readable', title: 'readable', most: 1.1 }),
  { figure: 'answered', title: 'first press that counts', against: 'surveyjs', most: 0.25 },
  { figure: 'blocking', title: 'blocking', against: 'surveyjs', most: 0.2 },
  ...byHand({ figure: 'step', title: 'step', most: 1.3 }),
  { figure: 'heap', title: 'heap', against: 'surveyjs', most: 0.5 },
  ...byHand({ figure: 'offline', title: 'readable without a network', most: 1.1 }),
  { figure: 'shift', title: 'layout shift', most: 0 },
];

const intro = [
  'Slow 4G (1.6 Mbit/s, 150 ms), processor 4 times slower, brotli 11. Medians; in brackets how many',
  'times ours, taken within each round. Milliseconds of one machine mean little, ratios hold.',
];

/** Who was measured, and every round of it. */
type Run = Readonly<{
  app: Pick<App, 'name' | 'title'>;
  versions: Readonly<Record<string, string>>;
  rounds: readonly (Figures | null)[];
}>;

/** A run as a page in Markdown. */
export function pageOf(runs: readonly Run[], where: Readonly<Record<string, string>>): string {
  const columns = runs.map(({ app, versions, rounds }) => ({
    name: app.name,
    title: app.title,
    versions,
    measured: byFigure(rounds),
  }));
  return reportOf({ heading: 'The app beside its peers', intro, lines, targets }, columns, where);
}

function byFigure(rounds: readonly (Figures | null)[]): Measured<Figure> {
  const of = (figure: Figure) => rounds.map((figures) => figures?.[figure] ?? null);
  return {
    bytesToRead: of('bytesToRead'),
    requestsToRead: of('requestsToRead'),
    bytesToAnswer: of('bytesToAnswer'),
    requestsToAnswer: of('requestsToAnswer'),
    readable: of('readable'),
    started: of('started'),
    answered: of('answered'),
    blocking: of('blocking'),
    choice: of('choice'),
    step: of('step'),
    stepP95: of('stepP95'),
    heap: of('heap'),
    shift: of('shift'),
    again: of('again'),
    offline: of('offline'),
  };
}
