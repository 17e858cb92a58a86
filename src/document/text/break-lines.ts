import { breakable } from './breakable.ts';
import { graphemes } from './graphemes.ts';
import { isLatin } from './latin.ts';

const MARK_FIRST = /^[\p{M}\p{Variation_Selector}\u200c\u200d]/u;

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
  let used = 0;
  const hasMarks = !isLatin(text);
  for (const piece of breakable(text)) {
    const word = piece.trimEnd();
    // A word keeps its width wherever it stands, so that no line is measured twice; but a mark goes
    // onto the space before it, and both are set together.
    const wide = hasMarks && MARK_FIRST.test(piece) ? measure(line + word) - used : measure(word);
    if (used + wide <= width) {
      line += piece;
      used += wide + measure(piece.slice(word.length));
      continue;
    }
    if (line !== '') lines.push(line);
    const [last = '', ...full] = chop(piece, width, measure).toReversed();
    lines.push(...full.toReversed());
    line = last;
    used = measure(last);
  }
  return [...lines, line];
}

/**
 * Cuts a word into parts that fit, at grapheme ends; a part holds one grapheme at least. Letters that
 * join can be wider than each by itself, so a part is measured again as a whole.
 */
function chop(piece: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const signs = graphemes(piece);
  const parts: string[] = [];
  for (let from = 0; from < signs.length;) {
    let to = from + 1;
    let used = measure(signs[from] ?? '');
    for (; to < signs.length; to += 1) {
      used += measure(signs[to] ?? '');
      if (used > width && signs[to] !== ' ') break;
    }
    const part = () => signs.slice(from, to).join('');
    while (to > from + 1 && measure(part().trimEnd()) > width) to -= 1;
    parts.push(part());
    from = to;
  }
  return parts;
}
