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

const ENGINES = 'tests/engines';

// The kills are of Firefox alone; every other test there runs in both.
const IN_BOTH = 'Firefox ESR, WebKitGTK';
const OWN_BROWSER: Readonly<Record<string, string>> = {
  [`${ENGINES}/kills.engine.ts`]: 'Firefox ESR',
};

/** In which other browsers a fault is brought about, by its id. */
export function findEngineTests(): ReadonlyMap<string, string> {
  return new Map(
    specsIn(ENGINES)
      .filter((file) => file.endsWith('.engine.ts'))
      .flatMap((file) => {
        const source = readFileSync(join(root, file), 'utf8');
        const ids = [...source.matchAll(/'(F\d\d)[ ']/gu)].map(([, id = '']) => id);
        return ids.map((id) => [id, OWN_BROWSER[file] ?? IN_BOTH] as const);
      }),
  );
}

/** The text of docs/reliability.md. */
export function reliabilityPage(): Promise<string> {
  const tests = findFaultTests();
  const engines = findEngineTests();
  const rows = faults.map((fault) =>
    rowOf(
      fault,
      tests.find(({ id }) => id === fault.id),
      engines.get(fault.id) ?? '',
    ),
  );
  const lines = [
    '# What can go wrong, and what the parent sees',
    '',
    'Made by `npm run reliability` from `tests/e2e/faults/faults.ts` and the tests that take their',
    'words from it; not written by hand. Each fault is brought about in Chromium, and the test looks',
    'for the words in the third column. “Also in” names the other browsers in which `tests/engines`',
    'brings it about (`npm run test:engines`).',
    '',
    '| Fault | What happens | What the parent sees | The test | Also in |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  return format(lines.join('\n'), { parser: 'markdown', printWidth: 100 });
}

function rowOf({ id, title, sees }: Fault, test: FaultTest | undefined, alsoIn: string): string {
  const place = test === undefined ? 'none yet' : `\`${test.file}\``;
  const name = test?.title ? `: “${test.title}”` : '';
  return `| ${id} | ${title} | ${sees} | ${place}${name} | ${alsoIn} |`;
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
