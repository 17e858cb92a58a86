import type { Steps } from '../../lib/slices.ts';
import type { PaperDocument } from '../blocks.ts';
import { visible } from '../fonts/choose.ts';
import { clean } from '../text/clean.ts';
import { type Expected, expectedTexts } from './expected-texts.ts';
import { readTexts } from './read-texts.ts';

/** A text that the paper lacks, has too often, or has at another place than the document. */
export type Fault = Readonly<{ kind: 'lost' | 'extra' | 'moved'; text: string }>;

/**
 * Reads a made PDF back and holds it against the document: every text of the blocks stands in it
 * exactly as often as it should, in the same order. Empty where all is well.
 * @throws Error if the file cannot be read
 */
export function* checkMade(paper: PaperDocument, file: Uint8Array): Steps<readonly Fault[]> {
  const found = yield* readTexts(file);
  const expected: Expected[] = [];
  for (const one of expectedTexts(paper)) {
    expected.push(one);
    yield;
  }
  let at = 0;
  for (const { text, isOptional } of expected) {
    yield;
    if (isSame(found[at], text)) at += 1;
    else if (!isOptional) return differences(expected, found, text);
  }
  return at === found.length ? [] : differences(expected, found, found[at] ?? '');
}

/** Most texts are read as they were said; the others only need to be folded. */
function isSame(found: string | undefined, text: string): boolean {
  return found !== undefined && (found === text || folded(found) === folded(text));
}

function differences(
  expected: readonly Expected[],
  found: readonly string[],
  first: string,
): readonly Fault[] {
  const needed = expected.filter(({ isOptional }) => !isOptional).map(({ text }) => folded(text));
  const read = found.map(folded);
  const lost = without(needed, read);
  const extra = without(
    read,
    expected.map(({ text }) => folded(text)),
  );
  const faults = [
    ...lost.map((text): Fault => ({ kind: 'lost', text })),
    ...extra.map((text): Fault => ({ kind: 'extra', text })),
  ];
  return faults.length > 0 ? faults : [{ kind: 'moved', text: folded(first) }];
}

/** What is left of a list when each of the others has taken one away. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** A text without spaces and signs that are not drawn: line breaks do not tell texts apart. */
function folded(text: string): string {
  return visible(clean(text)).replaceAll(/\s/gu, '');
}
