import { assert } from '../../src/lib/assert.ts';

/** Where in a file: names of properties and places in lists. */
export type Path = readonly (string | number)[];

/** The same file with another value at one place; `undefined` takes the property away. */
export function spoilt(file: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  return JSON.parse(JSON.stringify(changed(file, path, change)));
}

function changed(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  assert(typeof value === 'object' && value !== null, `There is no ${name} here.`);
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (at === name ? changed(one, rest, change) : one));
  }
  const here = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(here.set(`${name}`, changed(here.get(`${name}`), rest, change)));
}
