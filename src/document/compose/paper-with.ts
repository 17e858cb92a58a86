import type { Words } from '../../content/words.ts';
import type { PaperDocument, Sheet } from '../blocks.ts';

/** Sheets as a document: with its title, footer and the words that page breaks need. */
export function paperWith(words: Words, sheets: readonly Sheet[]): PaperDocument {
  return {
    title: words.pdf.title,
    lang: words.ui.locale,
    footer: words.disclaimer.paperFooter,
    pageOf: words.pdf.pageOf({ page: '{page}', pages: '{pages}' }),
    continued: words.pdf.continued({ text: '{text}' }),
    sheets,
  };
}
