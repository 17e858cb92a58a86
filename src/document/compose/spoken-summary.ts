import type { Words } from '../../content/words.ts';
import type { Summary } from '../../summary/types.ts';
import { paperText } from '../text.ts';
import { languageOf } from '../text/language.ts';
import { paperWith } from './paper-with.ts';
import { questionsPage } from './questions-page.ts';
import { schoolPage } from './school-page.ts';

// What marks a line for the eye: a bullet, a box, the rule between two sheets.
const MARKER = /^\s*(?:-{2,}$|- |\[ \] )/u;

/** The summary to be read aloud, line by line, each in its language (BCP 47); `made` is yyyy-mm-dd. */
export function spokenSummary(
  summary: Summary,
  words: Words,
  made: string,
): readonly Readonly<{ text: string; lang: string }>[] {
  const sheets = [
    { kind: 'school', blocks: schoolPage(summary, words, made) },
    { kind: 'questions', blocks: questionsPage(summary, words, made, false) },
  ] as const;
  return paperText(paperWith(words, sheets))
    .split('\n')
    .map((line) => line.replace(MARKER, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((text) => ({ text, lang: languageOf(text) ?? words.ui.locale }));
}
