import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the bundler tells of a module. */
type Graph = Readonly<{
  getModuleInfo: (id: string) => Readonly<{ importedIds: readonly string[] }> | null;
}>;

// In the order they are needed: what two of them need comes with the first.
const starts: readonly (readonly [name: string, ...files: string[]])[] = [
  ['first', 'main.tsx'],
  ['device', 'screens/device/DeviceScreen.tsx'],
  ['keeping', 'app/open-keeping.ts', 'app/kept-parts.tsx'],
  ['asking', 'app/asking-screens.tsx'],
  ['closing', 'app/closing-screens.tsx'],
  ['invited', 'screens/invited/InvitedScreen.tsx'],
  ['beside', 'app/beside-screens.tsx'],
];

const known = new Map<string, ReadonlySet<string>>();

/**
 * One script for each part of the app: all modules that it reaches without an `import()`, and that no
 * part before it has brought. Left alone, the bundler gives each set of modules that parts share a file
 * of its own, and the first screen would have to fetch several.
 */
export const partsOfTheApp = starts.map(([name, ...files], index) => ({
  name: (id: string, graph: Graph) =>
    files.some((file) => reachedFrom(file, graph).has(id)) ? name : null,
  priority: starts.length - index,
}));

// The bundler asks once for each module; the graph is whole by then.
function reachedFrom(file: string, graph: Graph): ReadonlySet<string> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const reached = new Set<string>();
  const waiting = [fileURLToPath(new URL(`../../src/${file}`, import.meta.url))];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  known.set(file, reached);
  return reached;
}

// What comes from outside is checked later, and forms, PDF and store come with their parts (017).
const notFirst = /node_modules\/(?:zod|react-hook-form|@hookform|jspdf|idb|age-encryption)\//u;

const importOf = /import\{([^}]*)\}from"\.\/rolldown-runtime-[^"]*";/u;
const exportOf = /export\{([^}]*)\};?\s*$/u;

/**
 * Writes the bundler's few helpers into the first script, which would be a second one to fetch. Later
 * parts keep theirs in a file: the helpers hold no state.
 */
export const helpersInside: Plugin = {
  name: 'helpers-inside-the-first-script',
  enforce: 'pre',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const first = chunks.find(({ name }) => name === 'first');
    const helpers = chunks.find(({ name }) => name.includes('rolldown-runtime'));
    if (first === undefined || helpers === undefined) return;
    const heavy = Object.keys(first.modules).find((id) => notFirst.test(id));
    if (heavy !== undefined) throw new Error(`The first load must do without ${heavy}.`);
    const wanted = importOf.exec(first.code);
    const given = exportOf.exec(helpers.code);
    if (wanted === null || given === null) throw new Error('The helpers are written otherwise.');
    const names = pairs(given[1]).map(([inside, outside]) => `${outside}:${inside}`);
    const taken = pairs(wanted[1]).map(([outside, inside]) => `${outside}:${inside}`);
    const body = helpers.code.replace(exportOf, '').trim();
    const inside = `const{${taken.join()}}=(()=>{${body};return{${names.join()}}})();`;
    // By a function: a "$" in the code is no sign for `replace`.
    first.code = first.code.replace(importOf, () => inside);
  },
};

/** `a as b,c` as pairs: a and b, c and c. */
function pairs(list = ''): readonly (readonly [string, string])[] {
  return list.split(',').map((part) => {
    const [one = '', other = one] = part.trim().split(' as ');
    return [one, other] as const;
  });
}
