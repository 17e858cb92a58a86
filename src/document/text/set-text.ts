import type { FontSet } from '../fonts/font-set.ts';
import type { Weight } from '../fonts/slices.ts';
import { clean } from './clean.ts';

/** What layout asks about text: what will be drawn for it, and how wide that is (in ems). */
export type Measure = Readonly<{
  prepare: (text: string, weight: Weight) => string;
  width: (text: string, weight: Weight) => number;
}>;

/** Measures with real fonts. What they do not hold is drawn as its code, never left blank. */
export function measureWith(fonts: FontSet): Measure {
  return {
    width: fonts.width,
    prepare: (text, weight) => {
      const cleaned = clean(text);
      const missing = new Set(fonts.missing(cleaned, weight));
      return [...missing]
        .toSorted((a, b) => b.length - a.length)
        .reduce((drawn, grapheme) => drawn.replaceAll(grapheme, codeOf(grapheme)), cleaned);
    },
  };
}

/** "[U+1F600]", followed by a place where a line may break. */
function codeOf(grapheme: string): string {
  const codes = [...grapheme].map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `[${codes.join(' ')}]\u200b`;
}
