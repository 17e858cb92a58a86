import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/content/locales.ts';
import { z } from '../../src/lib/zod.ts';
import type { Said } from './all-strings.ts';

const list = z.strictObject({
  note: z.string(),
  keyPrefixes: z.optional(z.record(z.string(), z.string())),
  classes: z.array(
    z.strictObject({
      id: z.string(),
      why: z.string(),
      allow: z.array(z.string()),
      re: z.array(z.string()),
    }),
  ),
  exactAllow: z.array(z.string()),
});

function read(file: string) {
  return list.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
}

const lists = { en: read('banned-terms.json'), es: read('banned-terms-es.json') };

// \b does not know that é is a letter.
const wholeWords = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const patterns: Readonly<Record<Locale, (pattern: string) => RegExp>> = {
  en: (pattern) => new RegExp(pattern, 'i'),
  es: wholeWords,
};

/** The key prefixes under which the product may speak: `items.`, `ui.` and so on. */
export const knownPrefixes: readonly string[] = Object.keys(lists.en.keyPrefixes ?? {}).map((key) =>
  key.replace('*', ''),
);

/** The classes of a language's list, with where each may be said. */
export function bannedClasses(
  locale: Locale,
): readonly Readonly<{ id: string; allow: string[] }>[] {
  return lists[locale].classes.map(({ id, allow }) => ({ id, allow }));
}

/** A banned term in a string: where, of which class, and the words that are banned. */
type Banned = Readonly<{ key: string; class: string; found: string }>;

// The list writes a straight apostrophe ("can't"), our words a typographic one.
function withoutAllowed(text: string, allowed: readonly string[]): string {
  return allowed.reduce(
    (rest, phrase) => rest.replaceAll(phrase, ' … '),
    text.replaceAll('’', "'"),
  );
}

/** Finds every banned term of a language in one string, outside the allowed prefixes and phrases. */
export function bannedTermsIn(locale: Locale): (said: Said) => readonly Banned[] {
  const { classes, exactAllow } = lists[locale];
  const compiled = classes.map(({ id, allow, re }) => ({
    id,
    allow,
    found: re.map(patterns[locale]),
  }));
  return ({ key, text }) => {
    const checked = withoutAllowed(text, exactAllow);
    return compiled
      .filter(({ allow }) => !allow.some((prefix) => key.startsWith(prefix)))
      .flatMap(({ id, found }) =>
        found.flatMap((pattern) => {
          const match = pattern.exec(checked);
          return match === null ? [] : [{ key, class: id, found: match[0] }];
        }),
      );
  };
}

/** Every banned term in one English string. */
export const bannedTerms = bannedTermsIn('en');
