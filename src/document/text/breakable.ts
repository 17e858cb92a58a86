import { graphemes } from './graphemes.ts';
import { isLatin } from './latin.ts';
import { segmenter } from './segmenter.ts';

// After spaces (U+200B is a space without width), and after a hyphen, dash or slash inside a word.
const WORD_ENDS = /(?<=[ \u200b])(?=[^ \u200b])|(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})/u;
// Chinese and Japanese: a line may break between any two signs but for those below.
const IDEOGRAPHS =
  /[\u2e80-\u2fff\u3001-\u3030\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/u;
// Thai, Lao, Myanmar and Khmer write no spaces between words.
const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;
// What no line may begin or end with (JIS X 4051, "kinsoku"; Unicode UAX #14, classes CL, EX, OP).
const NEVER_FIRST =
  /^[\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u300d\u300f\uff09\u3011\u300b\u3009\u3015\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30fb\u30fc\u3005\u2026\u00a0!?,.:;%)\]}\u201d\u2019\u00bb ]/u;
const NEVER_LAST =
  /[\u300c\u300e\uff08\u3010\u300a\u3008\u3014([{\u201c\u2018\u00ab$\u00a3\u20ac\u00a0]$/u;

/** A text in the pieces that a line may break between. Joined, they are the text again. */
export function breakable(text: string): readonly string[] {
  const words = text.split(WORD_ENDS);
  if (isLatin(text)) return words;
  return words.flatMap((word) => {
    if (SPACELESS.test(word)) return spaceless(word);
    return IDEOGRAPHS.test(word) ? ideographs(word) : [word];
  });
}

function spaceless(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter('word').segment(text)) {
    if (pieces.length === 0 || !SPACELESS.test(segment))
      pieces.push((pieces.pop() ?? '') + segment);
    else pieces.push(segment);
  }
  return pieces;
}

function ideographs(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const sign of graphemes(text)) {
    const before = pieces.at(-1);
    const parts =
      before !== undefined &&
      (IDEOGRAPHS.test(sign) || IDEOGRAPHS.test(before.slice(-2))) &&
      !NEVER_FIRST.test(sign) &&
      !NEVER_LAST.test(before);
    if (parts || before === undefined) pieces.push(sign);
    else pieces[pieces.length - 1] = before + sign;
  }
  return pieces;
}
