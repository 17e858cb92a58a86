import { isLatin } from './latin.ts';
import { segmenter } from './segmenter.ts';

/** What a reader takes for one character each: letters with their accents, emoji with their parts. */
export function graphemes(text: string): readonly string[] {
  if (isLatin(text)) return [...text];
  return Array.from(segmenter('grapheme').segment(text), (part) => part.segment);
}
