import { isLatin } from './latin.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character each: letters with their accents, emoji with their parts. */
export function graphemes(text: string): readonly string[] {
  if (isLatin(text)) return [...text];
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
