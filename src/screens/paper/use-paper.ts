import { useEffect, useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { useSummary } from '../../app/use-summary.ts';
import { type Locale, localeOf } from '../../content/locales.ts';
import type { Words } from '../../content/words.ts';
import type { PaperDocument } from '../../document/blocks.ts';
import { compose } from '../../document/compose/compose.ts';
import { selectResponses } from '../../machines/selectors.ts';
import type { Summary } from '../../summary/types.ts';

/** The language of the paper: the one the parent picked for it, else the one on the screen. */
export function usePaperLocale(): Locale {
  const { language } = useInterview();
  const { paperLocale } = useSelect(selectResponses).sharing;
  return localeOf(paperLocale ?? '') ?? language.locale();
}

/** The language beside it on the paper; `null` for one language alone. */
export function usePaperSecond(): Locale | null {
  const { paperSecond } = useSelect(selectResponses).sharing;
  const first = usePaperLocale();
  const second = localeOf(paperSecond ?? '') ?? null;
  return second === first ? null : second;
}

/** The words of the paper; `null` while they are not here. */
export function usePaperWords(): Words | null {
  return useWordsOf(usePaperLocale());
}

function useWordsOf(locale: Locale): Words | null {
  const { language } = useInterview();
  // Only to draw again once they are here.
  const [, setFetched] = useState<Locale | null>(null);
  const words = language.wordsOf(locale);
  useEffect(() => {
    if (words === null) void language.fetch(locale).then(() => setFetched(locale));
  }, [language, locale, words]);
  return words;
}

/** What the pages are drawn from; `words` are those of the paper. */
export function usePaperSummary(words: Words | null): Summary {
  return useSummary(usePaperLocale(), words);
}

/** What a document is drawn from, in one language. */
type Side = Readonly<{ summary: Summary; words: Words }>;

/** What the paper is drawn from, in its languages; `null` while its words are not here. */
export function usePaperSides(): Readonly<{ first: Side; second: Side | null }> | null {
  const locale = usePaperLocale();
  const beside = usePaperSecond();
  const words = useWordsOf(locale);
  const secondWords = useWordsOf(beside ?? locale);
  const summary = useSummary(locale, words);
  const secondSummary = useSummary(beside ?? locale, secondWords);
  if (words === null || secondWords === null) return null;
  const second = beside === null ? null : { summary: secondSummary, words: secondWords };
  return { first: { summary, words }, second };
}

/** The document as it would be made now; `null` while its words are not here. */
export function usePaper(): PaperDocument | null {
  const { today } = useInterview();
  const sides = usePaperSides();
  if (sides === null) return null;
  const { first, second } = sides;
  return compose(first.summary, first.words, { made: today(), second });
}
