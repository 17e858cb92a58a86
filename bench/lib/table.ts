import { median, ratio } from './stats.ts';

/** Figures of one subject, one for each round; `null`: it has no such thing. */
export type Measured<Figure extends string> = Readonly<Record<Figure, readonly (number | null)[]>>;

/** One line of a table: how a figure is called and written. */
export type Line<Figure extends string> = Readonly<{
  figure: Figure;
  title: string;
  digits: number;
}>;

/** One column of a table. */
export type Subject<Figure extends string> = Readonly<{
  name: string;
  title: string;
  measured: Measured<Figure>;
}>;

/** The median of a figure, written out. */
function written(values: readonly (number | null)[], digits: number): string {
  const middle = median(values.filter((value) => value !== null));
  return middle === null ? '–' : middle.toFixed(digits);
}

/**
 * A table in Markdown: a row for each figure, a column for each subject. After each median stands how
 * many times ours it is, by rounds.
 */
export function tableOf<Figure extends string>(
  lines: readonly Line<Figure>[],
  subjects: readonly Subject<Figure>[],
): string {
  const ours = subjects.find(({ name }) => name === 'ours');
  const head = ['', ...subjects.map(({ title }) => title)];
  const rows = lines.map(({ figure, title, digits }) => [
    title,
    ...subjects.map(({ measured }) => {
      const own = ours?.measured[figure] ?? [];
      const times = measured === ours?.measured ? null : ratio(measured[figure], own);
      const note = times === null ? '' : ` (${times.toFixed(2)})`;
      return `${written(measured[figure], digits)}${note}`;
    }),
  ]);
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One target: ours at most so many times another, or at most so much where it is against none. */
export type Target<Figure extends string> = Readonly<{
  figure: Figure;
  title: string;
  against?: string;
  most: number;
}>;

/** A table in Markdown that says of each target what was measured and whether it is met. */
export function targetsOf<Figure extends string>(
  targets: readonly Target<Figure>[],
  subjects: readonly Subject<Figure>[],
): string {
  const ours = subjects.find(({ name }) => name === 'ours');
  const rows = targets.flatMap(({ figure, title, against, most }) => {
    const other = subjects.find(({ name }) => name === against);
    if (ours === undefined || (against !== undefined && other === undefined)) return [];
    const own = ours.measured[figure];
    const found =
      other === undefined
        ? median(own.filter((value) => value !== null))
        : ratio(own, other.measured[figure]);
    const said = found === null ? '–' : found.toFixed(other === undefined ? 0 : 2);
    const met = found === null ? 'not measured' : found <= most ? 'met' : 'not met';
    const limit = other === undefined ? `${most}` : `${most} × ${other.title}`;
    return [`| ${title} | ${limit} | ${said} | ${met} |`];
  });
  return ['| target | at most | measured | |', '| --- | ---: | ---: | --- |', ...rows].join('\n');
}
