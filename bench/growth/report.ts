import { placeOf } from '../lib/report.ts';
import { median, quantile, ratio } from '../lib/stats.ts';
import { type State, STATES } from './subjects.ts';
import type { Saved, Walked } from './walk.ts';

/** One walk of one app from one state. */
export type Round = State & Readonly<{ round: number; app: string; walked: Walked | null }>;

/** The saves of one round. */
export type Series = Readonly<{ round: number; slower: number; saved: Saved | null }>;

/** R2 of trust.md: 95 of 100 changes are durable within (ms); three times that on a processor 6 times slower (F30). */
const R2 = { choices: 100, texts: 600 } as const;

/** The growth of steps and saves as a page in Markdown. */
export function growthPage(
  rounds: readonly Round[],
  saves: readonly Series[],
  where: Readonly<Record<string, string>>,
): string {
  return [
    '# Steps and saves with ever more questions',
    'Processor 4 times slower, no network limit; ten steps each, medians. In brackets how many times',
    'the step of the same app with 45 questions and nothing answered, taken within each round.',
    '',
    placeOf(where),
    '',
    stepTable(rounds),
    '',
    '## Until what was said is durable, 4,500 questions, nearly all answered',
    '',
    saveTable(saves),
  ].join('\n');
}

function stepTable(rounds: readonly Round[]): string {
  const of = (app: string, state: State, figure: keyof Walked) =>
    rounds
      .filter(
        (each) => each.app === app && each.items === state.items && each.place === state.place,
      )
      .map(({ walked }) => walked?.[figure] ?? null);
  const rows = STATES.map((state) => {
    const cells = ['ours', 'surveyjs'].flatMap((app) => {
      const steps = of(app, state, 'step');
      const times = ratio(steps, of(app, { items: 45, place: 'start' }, 'step'));
      return [
        `${text(steps)} (${times?.toFixed(2) ?? '–'})`,
        text(of(app, state, 'ready')),
        text(of(app, state, 'heap'), 1),
      ];
    });
    const told = state.place === 'start' ? 'none answered' : 'all but 15 answered';
    return `| ${state.items}, ${told} | ${cells.join(' | ')} |`;
  });
  return [
    '| questions | ours: step, ms | can go on, ms | heap, MiB | SurveyJS: step, ms | can go on, ms | heap, MiB |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function saveTable(saves: readonly Series[]): string {
  const rows = [...new Set(saves.map(({ slower }) => slower))].map((slower) => {
    const own = saves.filter((each) => each.slower === slower);
    const cells = (['choices', 'texts'] as const).flatMap((kind) => {
      const all = own.flatMap(({ saved }) => saved?.[kind] ?? []);
      const most = R2[kind] * (slower === 1 ? 1 : 3);
      const p95 = quantile(all, 0.95);
      return [
        `${p95?.toFixed() ?? '–'}`,
        `${most}`,
        p95 !== null && p95 <= most ? 'met' : 'not met',
      ];
    });
    return `| ${slower} × slower | ${cells.join(' | ')} |`;
  });
  return [
    '| processor | a choice, 95 of 100, ms | at most | | a letter, 95 of 100, ms | at most | |',
    '| --- | ---: | ---: | --- | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

function text(values: readonly (number | null)[], digits = 0): string {
  return median(values.filter((value) => value !== null))?.toFixed(digits) ?? '–';
}
