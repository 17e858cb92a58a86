import { loadWords, localeOf } from '../../src/content/locales.ts';
import { compose } from '../../src/document/compose/compose.ts';
import { makePdf, type MadePdf } from '../../src/document/draw/make-pdf.ts';
import { isoDay } from '../../src/document/file-name.ts';
import { nodeFonts } from '../../src/document/fonts/node-source.ts';
import { assert } from '../../src/lib/assert.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Responses } from '../../src/responses/types.ts';
import { summarise } from '../../src/summary/summarise.ts';

/** The languages of a paper whose responses ask for none; `beside` may be empty. */
export type Languages = Readonly<{ lang: string; beside: string }>;

/**
 * The same PDF that the app makes, in Node.
 * @throws Error if `lang` is no language of ours
 */
export async function makePaper(
  responses: Responses,
  { lang, beside }: Languages,
  created: Date,
): Promise<MadePdf> {
  const summary = summarise(questionnaire, responses);
  const locale = localeOf(summary.sharing.paperLocale ?? lang);
  assert(locale !== undefined, `${lang} is no language of ours.`);
  const second = localeOf(summary.sharing.paperSecond ?? beside);
  const paper = compose(summary, await loadWords(locale), {
    made: isoDay(created),
    second: second === undefined ? null : { summary, words: await loadWords(second) },
  });
  return makePdf(paper, { fonts: nodeFonts, format: summary.sharing.paper, created });
}
