import type { PaperDocument } from './blocks.ts';
import { type FontSet, loadFonts, type Texts } from './fonts/font-set.ts';
import type { FontSource } from './fonts/slices.ts';
import { textsOf } from './layout/texts-of.ts';
import { clean } from './text/clean.ts';

/** The characters of a document that no font of ours holds, for the screen to say before it is made. */
export async function findMissing(
  paper: PaperDocument,
  source: FontSource,
): Promise<readonly string[]> {
  const texts = textsOf(paper);
  return missingIn(texts, await loadFonts(texts, source));
}

/** The characters of the texts that loaded fonts do not hold, each once. */
export function missingIn(texts: Texts, fonts: FontSet): readonly string[] {
  const missing = new Set<string>();
  for (const weight of [400, 700] as const) {
    for (const text of texts[weight]) {
      for (const part of fonts.missing(clean(text), weight)) missing.add(part);
    }
  }
  return [...missing];
}
