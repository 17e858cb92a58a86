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

/** The words of the paper; `null` while they are not here. */
export function usePaperWords(): Words | null {
  const { language } = useInterview();
  const locale = usePaperLocale();
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

/** The document as it would be made now; `null` while the words of its language are not here. */
export function usePaper(): PaperDocument | null {
  const { today } = useInterview();
  const words = usePaperWords();
  const summary = usePaperSummary(words);
  return words === null ? null : compose(summary, words, { made: today() });
}
