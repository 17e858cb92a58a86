import { reportOf } from '../lib/report.ts';
import type { Line, Measured, Target } from '../lib/table.ts';
import type { Figures } from './figures.ts';

type Figure = keyof Figures;

const lines: readonly Line<Figure>[] = [
  { figure: 'cold', title: '40 answers, with the code, ms', digits: 0 },
  { figure: 'warm', title: '40 answers again, ms', digits: 0 },
  { figure: 'some', title: '400 answers, ms', digits: 0 },
  { figure: 'many', title: '4,000 answers, ms', digits: 0 },
  { figure: 'size', title: '40 answers, bytes', digits: 0 },
  { figure: 'sizeSome', title: '400 answers, bytes', digits: 0 },
  { figure: 'sizeMany', title: '4,000 answers, bytes', digits: 0 },
  { figure: 'code', title: 'code, gzip, bytes', digits: 0 },
  { figure: 'frozen', title: 'longest block, 40 answers, with the code, ms', digits: 0 },
  { figure: 'frozenSlow', title: 'the same, processor 4 times slower, ms', digits: 0 },
  { figure: 'frozenSome', title: 'longest block, 400 answers, ms', digits: 0 },
  { figure: 'frozenMany', title: 'longest block, 4,000 answers, ms', digits: 0 },
];

const targets: readonly Target<Figure>[] = [
  { figure: 'cold', title: '40 answers, with the code', against: 'survey-pdf', most: 0.12 },
  { figure: 'warm', title: '40 answers again', against: 'survey-pdf', most: 0.12 },
  { figure: 'some', title: '400 answers', against: 'survey-pdf', most: 0.12 },
  { figure: 'many', title: '4,000 answers', against: 'survey-pdf', most: 0.12 },
  { figure: 'size', title: '40 answers, bytes', most: 30_000 },
  { figure: 'code', title: 'code, gzip, bytes', most: 80_000 },
  { figure: 'frozen', title: 'longest block, 40 answers, ms', most: 50 },
  { figure: 'frozenSlow', title: 'the same, processor 4 times slower, ms', most: 50 },
  { figure: 'frozenSome', title: 'longest block, 400 answers, ms', most: 50 },
  { figure: 'frozenMany', title: 'longest block, 4,000 answers, ms', most: 50 },
];

const intro = [
  'In a page of Chromium, all with the same words and letters. Medians; in brackets how many times',
  'ours, taken within each round. A longest block of 0: none of 50 ms or more.',
];

/** Who was measured, and every round of it. */
type Run = Readonly<{
  name: string;
  title: string;
  versions: Readonly<Record<string, string>>;
  rounds: readonly (Figures | null)[];
}>;

/** A run as a page in Markdown. */
export function pageOf(runs: readonly Run[], where: Readonly<Record<string, string>>): string {
  const columns = runs.map((run) => ({ ...run, measured: byFigure(run.rounds) }));
  return reportOf(
    { heading: 'The PDF beside other libraries', intro, lines, targets },
    columns,
    where,
  );
}

function byFigure(rounds: readonly (Figures | null)[]): Measured<Figure> {
  const of = (figure: Figure) => rounds.map((figures) => figures?.[figure] ?? null);
  return {
    cold: of('cold'),
    warm: of('warm'),
    some: of('some'),
    many: of('many'),
    size: of('size'),
    sizeSome: of('sizeSome'),
    sizeMany: of('sizeMany'),
    code: of('code'),
    frozen: of('frozen'),
    frozenSome: of('frozenSome'),
    frozenMany: of('frozenMany'),
    frozenSlow: of('frozenSlow'),
  };
}
