import type { PaperDocument } from '../document/blocks.ts';
import { type BlankOptions, composeBlank } from '../document/compose/blank-sheet.ts';
import { questionnaire } from '../questions/index.ts';
import type { Grade } from '../questions/types.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { summarise } from '../summary/summarise.ts';
import { useWords } from './use-words.ts';

/** What a blank sheet is made from: nothing of what the parent has said. */
export type BlankChoice = BlankOptions &
  Readonly<{ grade: Grade; length: 'quick' | 'full' | 'extras' }>;

/** The sheet for a grade and length, before anything was answered. */
export function useBlankPaper({ grade, length, ...options }: BlankChoice): PaperDocument {
  const words = useWords();
  const summary = summarise(questionnaire, {
    ...NO_RESPONSES,
    child: { ...NO_RESPONSES.child, grade },
    coverage: {
      ...NO_RESPONSES.coverage,
      length: length === 'quick' ? 'quick' : 'full',
      extras: length === 'extras',
    },
  });
  return composeBlank(summary, words, options);
}
