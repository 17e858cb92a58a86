import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';

/** What the browser says of the time of its scripts (CDP Profiler.Profile). */
export type Profile = Readonly<{
  nodes: readonly Readonly<{
    id: number;
    children?: readonly number[];
    callFrame: Readonly<{
      functionName: string;
      url: string;
      lineNumber: number;
      columnNumber: number;
    }>;
  }>[];
  samples?: readonly number[];
  timeDeltas?: readonly number[];
}>;

/** Milliseconds by name, the most first. */
export type Shares = readonly (readonly [name: string, ms: number])[];

/** Where a function comes from before the bundler: whose it is, and where it begins. */
type Origin = Readonly<{ owner: string; place: string }>;

/**
 * Whose functions the time went to, which of them without what they call, and which of ours with it.
 * @param folder holds the scripts of the page with their source maps
 */
export function sharesOf(
  profile: Profile,
  folder: string,
): Readonly<{ owners: Shares; functions: Shares; ours: Shares }> {
  const originOf = originsIn(folder);
  const owners = new Map<string, number>();
  const functions = new Map<string, number>();
  const ours = new Map<string, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const callers = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const ms = (profile.timeDeltas?.[index] ?? 0) / 1000;
    const stack = stackOf(sample, nodes, callers).map((frame) => namedBy(originOf, frame));
    const [top] = stack;
    if (top === undefined) continue;
    add(owners, top.owner, ms);
    add(functions, top.name, ms);
    const running = stack.filter(({ place }) => place.startsWith('src/'));
    for (const name of new Set(running.map((each) => each.name))) add(ours, name, ms);
  }
  return { owners: most(owners), functions: most(functions), ours: most(ours) };
}

type CallFrame = Profile['nodes'][number]['callFrame'];

/** What runs and what called it, from the inside out; nothing while the thread has nothing to do. */
function stackOf(
  sample: number,
  nodes: ReadonlyMap<number, Profile['nodes'][number]>,
  callers: ReadonlyMap<number, number>,
): readonly CallFrame[] {
  const stack: CallFrame[] = [];
  for (let id: number | undefined = sample; id !== undefined; id = callers.get(id)) {
    const frame = nodes.get(id)?.callFrame;
    if (frame === undefined || frame.functionName === '(idle)') return stack;
    stack.push(frame);
  }
  return stack;
}

function namedBy(originOf: (frame: CallFrame) => Origin, frame: CallFrame) {
  const origin = originOf(frame);
  return { ...origin, name: `${frame.functionName || '(no name)'} ${origin.place}` };
}

/** Adds to what a name has so far. */
export function add(sums: Map<string, number>, name: string, ms: number): void {
  sums.set(name, (sums.get(name) ?? 0) + ms);
}

/** The most first; what is less than a millisecond is left out. */
export function most(sums: ReadonlyMap<string, number>): Shares {
  return [...sums].filter(([, ms]) => ms >= 1).toSorted(([, one], [, other]) => other - one);
}

function originsIn(folder: string): (frame: CallFrame) => Origin {
  const maps = new Map<string, SourceMap | null>();
  const mapOf = (url: string) => {
    const name = basename(url);
    const known = maps.get(name);
    if (known !== undefined) return known;
    const file = join(folder, 'assets', `${name}.map`);
    const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null;
    maps.set(name, map);
    return map;
  };
  return ({ url, functionName, lineNumber, columnNumber }) => {
    if (url === '')
      return { owner: functionName.startsWith('(') ? functionName : '(browser)', place: '' };
    const entry = mapOf(url)?.findEntry(lineNumber, columnNumber);
    if (entry === undefined || !('originalSource' in entry) || !entry.originalSource) {
      return { owner: basename(url) || '(page)', place: `${basename(url)}:${lineNumber}` };
    }
    const source = entry.originalSource.replace(/^(?:\.\.\/)+/u, '');
    return {
      owner: ownerOf(source),
      place: `${source.replace(/^.*node_modules\//u, '')}:${entry.originalLine + 1}`,
    };
  };
}

/** The package of a source, or the folder of ours. */
function ownerOf(source: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source) ?? [];
  if (name !== undefined) return name;
  return source.split('/').slice(0, 2).join('/');
}
