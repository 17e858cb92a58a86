import { localeOf } from '../../content/locales.ts';
import type { Words } from '../../content/words.ts';
import type { Summary } from '../../summary/types.ts';
import { note, type Rich } from '../blocks.ts';
import { languageOf } from '../text/language.ts';

/** What tells the language of a note: what it was typed in, and whether the pages are in two. */
export type Telling = Pick<Summary, 'typedIn' | 'sharing'>;

/**
 * What the parent wrote, and after it in which language, where that is not the one of the pages or
 * where these are in two; empty where nothing was written. Nothing is said where the letters themselves are of another language:
 * what they are of can be guessed (`lang`), but is not printed as a fact.
 * @param path where the text stands in the responses (`strengths/own`)
 */
export function noteOf(
  { typedIn, sharing }: Telling,
  words: Words,
  path: string,
  text: string,
): Rich {
  const written = text.trim();
  const typed = localeOf(typedIn[path] ?? '');
  if (written === '') return [];
  if (typed === undefined) return note(written);
  const isOther = typed !== localeOf(words.ui.locale);
  const isTold = (isOther || sharing.paperSecond !== null) && languageOf(written) === null;
  return [
    { text: written, note: true, ...(isOther ? { lang: typed } : {}) },
    ...(isTold
      ? [{ text: ` (${words.pdf.writtenIn[typed]})`, note: false, aside: true } as const]
      : []),
  ];
}
