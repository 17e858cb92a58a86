import type { Words } from '../../src/content/words.ts';
import { allStrings, type Said } from './all-strings.ts';
import type { Fault } from './style.ts';

/** From this length on an English string is long enough for its length to be compared as a ratio. */
const LONG = 24;
const SHORTEST = 0.7;
const LONGEST = 1.6;
/** How many characters a short label may grow by: "Gym", "Educación física". */
const ROOM = 20;

/** The catalog with its glossary by id: each language has the order of its own alphabet. */
function comparable(words: Words): object {
  return {
    ...words,
    glossary: Object.fromEntries(words.glossary.map((entry) => [entry.id, entry])),
  };
}

function parametersOf(write: object): string {
  const used = new Set<string>();
  const params = new Proxy(
    {},
    {
      get: (_, name) => {
        used.add(String(name));
        return 'Maya';
      },
    },
  );
  if (typeof write === 'function') Reflect.apply(write, undefined, [params]);
  return [...used].toSorted().join(', ');
}

/** What is not a word for people: parameters, numbers, ticks and ids, each with its key, in order. */
function structure(value: unknown, path = ''): readonly Said[] {
  if (typeof value === 'function') return [{ key: path, text: `uses ${parametersOf(value)}` }];
  if (typeof value !== 'object' || value === null) {
    const isSame = typeof value !== 'string' || /\.(?:id|checked)$/u.test(path);
    return [{ key: path, text: isSame ? String(value) : 'text' }];
  }
  return Object.entries(value).flatMap(([name, child]) =>
    structure(child, path === '' ? name : `${path}.${name}`),
  );
}

/** The same keys, in the same order, with the same parameters, ids and days. */
function structureFaults(english: object, other: object): readonly Fault[] {
  const expected = structure(english);
  const found = structure(other);
  const byKey = new Map(found.map(({ key, text }) => [key, text]));
  const wanted = new Set(expected.map(({ key }) => key));
  const fault = (rule: string, key: string, text: string): Fault => ({ rule, key, found: text });
  const shared = found.filter(({ key }) => wanted.has(key)).map(({ key }) => key);
  const inOrder = expected.map(({ key }) => key).filter((key) => byKey.has(key));
  const misplaced = shared.filter((key, at) => key !== inOrder[at] && !key.startsWith('glossary.'));
  return [
    ...expected.flatMap(({ key, text }) => {
      const said = byKey.get(key);
      if (said === undefined) return [fault('missing', key, text)];
      return said === text ? [] : [fault('differs', key, `${said}, in English ${text}`)];
    }),
    ...found.filter(({ key }) => !wanted.has(key)).map(({ key }) => fault('extra', key, '')),
    ...misplaced.slice(0, 1).map((key) => fault('order', key, '')),
  ];
}

function citedNumbers(text: string): string {
  return (text.match(/\d[\d.]*/gu) ?? []).join(' ');
}

/** A string without what stands in brackets: the English name of a thing does not count. */
function withoutBrackets(text: string): string {
  return text.replaceAll(/\s*\([^)]*\)/gu, '');
}

function isAsLong(english: string, other: string): boolean {
  if (english.length < LONG) return other.length <= english.length + ROOM;
  const ratio = other.length / english.length;
  return ratio >= SHORTEST && ratio <= LONGEST;
}

/** Each string about as long as the English one, and each citation with the same numbers. */
function lengthFaults(english: object, other: object): readonly Fault[] {
  const strings = new Map(allStrings(other).map(({ key, text }) => [key, text]));
  return allStrings(english).flatMap(({ key, text }) => {
    const own = strings.get(key);
    if (own === undefined) return [];
    if (key.startsWith('sources.')) {
      return citedNumbers(own) === citedNumbers(text)
        ? []
        : [{ rule: 'citation', key, found: own }];
    }
    if ([own, withoutBrackets(own)].some((said) => isAsLong(text, said))) return [];
    const ratio = (own.length / text.length).toFixed(2);
    return [{ rule: 'length', key, found: `${ratio} of the English: ${own}` }];
  });
}

/** Where a catalog does not say the same as the English one, in form; what it means people must read. */
export function parityFaults(english: Words, other: Words): readonly Fault[] {
  const [first, second] = [comparable(english), comparable(other)];
  return [...structureFaults(first, second), ...lengthFaults(first, second)];
}
