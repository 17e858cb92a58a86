/** A string of the product with the key it stands under: `items.fm-copying.hint.K-2`. */
export type Said = Readonly<{ key: string; text: string }>;

/** A fact as found in a catalog; what is missing is empty. */
export type Fact = Readonly<{ key: string; source: string; checked: string }>;

const CITATION = /(^|\.)(source|checked)$/;

/** Template functions take one object of strings and numbers; this answers the same for any of them. */
function paramsOf(param: string): object {
  return new Proxy({}, { get: () => param });
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function childrenOf(
  value: unknown,
  path: string,
  param: string,
): readonly (readonly [string, unknown])[] {
  if (typeof value === 'function') {
    const answer: unknown = Reflect.apply(value, undefined, [paramsOf(param)]);
    return [[path, answer]];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly [string, unknown][] = Object.entries(value);
  return entries.map(([name, child]) => [join(path, name), child]);
}

/**
 * Every string of a catalog, in order, functions called with one text for every parameter.
 * A citation (`source`, `checked`) counts as one of the `sources.`.
 */
export function allStrings(value: unknown, path = '', param = 'Maya'): readonly Said[] {
  if (typeof value === 'string') {
    return [{ key: CITATION.test(path) ? `sources.${path}` : path, text: value }];
  }
  return childrenOf(value, path, param).flatMap(([key, child]) => allStrings(child, key, param));
}

function textOf(entries: readonly (readonly [string, unknown])[], name: string): string {
  const found = entries.find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : '';
}

/** Every object with a text and a citation, even half a one. */
export function allFacts(value: unknown, path = ''): readonly Fact[] {
  const children = childrenOf(value, path, 'Maya');
  const deeper = children.flatMap(([key, child]) => allFacts(child, key));
  if (typeof value !== 'object' || value === null) return deeper;
  const own: readonly [string, unknown][] = Object.entries(value);
  const cited = own.some(([name]) => CITATION.test(name));
  if (!cited || !own.some(([name]) => name === 'text')) return deeper;
  return [{ key: path, source: textOf(own, 'source'), checked: textOf(own, 'checked') }, ...deeper];
}
