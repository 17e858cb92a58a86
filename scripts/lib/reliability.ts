import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { faults, type Fault } from '../../tests/e2e/faults/faults.ts';
import { root } from './root.mjs';

/** Where a test of a fault stands, and what it is called where it has a name of its own. */
export type FaultTest = Readonly<{ id: string; file: string; title: string | null }>;

const FOLDER = 'tests/e2e';

/** The runs that kill the browser and crash the page; they number their tests themselves. */
const KILLS = 'tests/kills/kills.spec.ts';

/** Finds the tests of faults: by `fault('F07').name`, or by a title that begins with `F07: `. */
export function findFaultTests(): readonly FaultTest[] {
  const killed = existsSync(join(root, KILLS)) ? ['F01', 'F02'] : [];
  return [
    ...killed.map((id) => ({ id, file: KILLS, title: null })),
    ...specsIn(FOLDER).flatMap(testsIn),
  ];
}

/** The text of docs/reliability.md. */
export function reliabilityPage(): Promise<string> {
  const tests = findFaultTests();
  const rows = faults.map((fault) =>
    rowOf(
      fault,
      tests.find(({ id }) => id === fault.id),
    ),
  );
  const lines = [
    '# What can go wrong, and what the parent sees',
    '',
    'Made by `npm run reliability` from `tests/e2e/faults/faults.ts` and the tests that take their',
    'words from it; not written by hand. Each fault is brought about in Chromium, and the test looks',
    'for the words in the third column.',
    '',
    '| Fault | What happens | What the parent sees | The test |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
  return format(lines.join('\n'), { parser: 'markdown', printWidth: 100 });
}

function rowOf({ id, title, sees }: Fault, test: FaultTest | undefined): string {
  const place = test === undefined ? 'none yet' : `\`${test.file}\``;
  const name = test?.title ? `: “${test.title}”` : '';
  return `| ${id} | ${title} | ${sees} | ${place}${name} |`;
}

function specsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .toSorted();
}

function testsIn(file: string): readonly FaultTest[] {
  const source = readFileSync(join(root, file), 'utf8');
  const named = [...source.matchAll(/\btest\(\s*(?:`\$\{)?fault\('(F\d\d)'\)\.name/gu)];
  const own = [...source.matchAll(/\btest\(\s*'(F\d\d): ([^'\n]+)'/gu)];
  return [
    ...named.map(([, id = '']) => ({ id, file, title: null })),
    ...own.map(([, id = '', title = '']) => ({ id, file, title })),
  ];
}
