import { wordsFor } from '../../content/words-for.ts';
import { asAnswered, type Words } from '../../content/words.ts';
import type { PageKind } from '../../responses/types.ts';
import type { Summary } from '../../summary/types.ts';
import type { Block, PaperDocument } from '../blocks.ts';
import { doctorPage } from './doctor-page.ts';
import { keepCopy } from './keep-copy.ts';
import { observedSheet } from './observed-sheet.ts';
import { paperWith } from './paper-with.ts';
import { questionsPage } from './questions-page.ts';
import { schoolPage } from './school-page.ts';
import { sideBySide } from './side-by-side.ts';
import { teacherSheet } from './teacher-sheet.ts';
import { togetherPage } from './together-page.ts';

// The order they are printed in.
const ORDER: readonly PageKind[] = ['school', 'questions', 'teacher', 'together', 'doctor', 'keep'];

/** How a document is made. */
type ComposeOptions = Readonly<{
  /** The day it is made, yyyy-mm-dd. */
  made: string;
  /** A second language beside the first; what a question was when it was answered is told in one. */
  second?: Readonly<{ summary: Summary; words: Words }> | null;
}>;

// The day, and whether the columns of a table will stand there once more in another language.
type How = Readonly<{ made: string; isInTwo: boolean }>;

/** The document as blocks: the chosen sheets that have something to say, in the order of printing. */
export function compose(
  summary: Summary,
  words: Words,
  { made, second = null }: ComposeOptions,
): PaperDocument {
  const isInTwo = second !== null;
  const first = inOneLanguage(within(summary, second?.words), words, { made, isInTwo });
  if (second === null) return first;
  const told = within(second.summary, second.words);
  return sideBySide(first, inOneLanguage(told, second.words, { made, isInTwo }));
}

/** The summary for the languages that the pages are in; a second one may not be here. */
function within(summary: Summary, second: Words | undefined): Summary {
  const paperSecond = second?.ui.locale ?? null;
  return { ...summary, sharing: { ...summary.sharing, paperSecond } };
}

function inOneLanguage(summary: Summary, plainWords: Words, how: How): PaperDocument {
  const words = wordsFor(plainWords, summary.child.informant);
  const kinds = ORDER.filter(
    (kind) => summary.sharing.pages.includes(kind) && summary.available.includes(kind),
  );
  return paperWith(
    words,
    kinds.map((kind) => ({
      kind,
      blocks: sheetBlocks(kind, summary, words, { ...how, kinds }),
    })),
  );
}

function sheetBlocks(
  kind: PageKind,
  summary: Summary,
  words: Words,
  { made, isInTwo, kinds }: How & Readonly<{ kinds: readonly PageKind[] }>,
): readonly Block[] {
  const answered = asAnswered(words, summary.answeredAs);
  switch (kind) {
    case 'school':
      return schoolPage(summary, answered, made);
    case 'questions':
      return questionsPage(summary, answered, made, kinds.includes('doctor'));
    case 'teacher':
      return summary.child.informant === 'teacher'
        ? observedSheet(summary, answered, made)
        : // The teacher answers today, the questions of today.
          teacherSheet(summary, words, made);
    case 'together':
      // Others answered at other times: items go by their names of today.
      return togetherPage(summary, words, made, isInTwo);
    case 'doctor':
      return doctorPage(summary, answered, made);
    case 'keep':
      return keepCopy(summary, answered, made, {
        hasSchoolPage: kinds.includes('school'),
        hasQuestionsPage: kinds.includes('questions'),
        hasDoctorPage: kinds.includes('doctor'),
      });
    default:
      return kind satisfies never;
  }
}
