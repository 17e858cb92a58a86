import { graphemes } from './graphemes.ts';

// After spaces (U+200B is a space without width), and after a hyphen, dash or slash inside a word.
const OPPORTUNITIES = /(?<=[ \u200b])(?=[^ \u200b])|(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})/u;

/**
 * Breaks one paragraph into lines no wider than `width`. Joined, the lines are the text again:
 * spaces at a line's end stay there and may hang over. Words wider than a line are broken between
 * graphemes.
 * @param measure the width of a text in the same unit as `width`
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(OPPORTUNITIES)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const [last = '', ...full] = chop(piece, width, measure).toReversed();
    lines.push(...full.toReversed());
    line = last;
  }
  return [...lines, line];
}

/** Cuts a word into parts that fit, at grapheme ends; a part holds one grapheme at least. */
function chop(piece: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const grapheme of graphemes(piece)) {
    const wide = measure(grapheme);
    if (part !== '' && used + wide > width && grapheme !== ' ') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += grapheme;
    used += wide;
  }
  return [...parts, part];
}
