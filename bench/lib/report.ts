import { type Line, type Subject, tableOf, type Target, targetsOf } from './table.ts';

/** What a report tells of, and the words above it. */
type Told<Figure extends string> = Readonly<{
  heading: string;
  intro: readonly string[];
  lines: readonly Line<Figure>[];
  targets: readonly Target<Figure>[];
}>;

/** Who was measured, and in which versions. */
type Column<Figure extends string> = Subject<Figure> &
  Readonly<{ versions: Readonly<Record<string, string>> }>;

/** A run as a page in Markdown: where it was made, the targets, every figure, the versions of the peers. */
export function reportOf<Figure extends string>(
  { heading, intro, lines, targets }: Told<Figure>,
  columns: readonly Column<Figure>[],
  where: Readonly<Record<string, string>>,
): string {
  const versions = columns.flatMap(({ title, versions: named }) => {
    const list = Object.entries(named).map(([name, version]) => `${name} ${version}`);
    return list.length === 0 ? [] : [`- ${title}: ${list.join(', ')}`];
  });
  return [
    `# ${heading}`,
    ...intro,
    '',
    placeOf(where),
    '',
    targetsOf(targets, columns),
    '',
    tableOf(lines, columns),
    '',
    versions.join('\n'),
  ].join('\n');
}

/** The machine and the day, a line each. */
export function placeOf(where: Readonly<Record<string, string>>): string {
  return Object.entries(where)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}
