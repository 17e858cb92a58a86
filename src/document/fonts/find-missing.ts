import { clean } from '../text/clean.ts';
import type { FontSet, Texts } from './font-set.ts';

/** The characters of the texts that no loaded font holds, each once, as a reader counts them. */
export function findMissing(texts: Texts, fonts: FontSet): readonly string[] {
  const missing = new Set<string>();
  for (const weight of [400, 700] as const) {
    for (const text of texts[weight]) {
      for (const part of fonts.missing(clean(text), weight)) missing.add(part);
    }
  }
  return [...missing];
}
