import { readFileSync } from 'node:fs';
import { z } from '../../src/lib/zod.ts';
import type { Said } from './all-strings.ts';

const list = z
  .strictObject({
    note: z.string(),
    keyPrefixes: z.record(z.string(), z.string()),
    classes: z.array(
      z.strictObject({
        id: z.string(),
        why: z.string(),
        allow: z.array(z.string()),
        re: z.array(z.string()),
      }),
    ),
    exactAllow: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(new URL('banned-terms.json', import.meta.url), 'utf8')));

const classes = list.classes.map((found) => ({
  id: found.id,
  why: found.why,
  allow: found.allow,
  patterns: found.re.map((pattern) => new RegExp(pattern, 'i')),
}));

/** The key prefixes under which the product may speak: `items.`, `ui.` and so on. */
export const knownPrefixes: readonly string[] = Object.keys(list.keyPrefixes).map((key) =>
  key.replace('*', ''),
);

/** A banned term in a string: where, of which class, and the words that are banned. */
type Banned = Readonly<{ key: string; class: string; found: string }>;

// The list writes a straight apostrophe ("can't"), our words a typographic one.
function withoutAllowed(text: string): string {
  return list.exactAllow.reduce(
    (rest, phrase) => rest.replaceAll(phrase, ' … '),
    text.replaceAll('’', "'"),
  );
}

/** Every banned term in one string, outside the allowed prefixes and phrases. */
export function bannedTerms({ key, text }: Said): readonly Banned[] {
  const checked = withoutAllowed(text);
  return classes
    .filter(({ allow }) => !allow.some((prefix) => key.startsWith(prefix)))
    .flatMap(({ id, patterns }) =>
      patterns.flatMap((pattern) => {
        const match = pattern.exec(checked);
        return match === null ? [] : [{ key, class: id, found: match[0] }];
      }),
    );
}
