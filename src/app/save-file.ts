import { dir } from '../content/locales.ts';
import { wordsFor } from '../content/words-for.ts';
import type { Words } from '../content/words.ts';
import { compose } from '../document/compose/compose.ts';
import { composeFollowUp } from '../document/compose/follow-up.ts';
import { bodyHtml } from '../document/html.ts';
import { questionnaire } from '../questions/index.ts';
import type { Responses } from '../responses/types.ts';
import type { Draft } from '../storage/draft.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import type { PageParts } from '../storage/save-file/page.ts';
import { saveFileName, writeProtectedFile, writeSaveFile } from '../storage/save-file/write.ts';
import { reworded } from '../storage/wording.ts';
import { summarise } from '../summary/summarise.ts';
import type { SaveFile } from './keeping-context-types.ts';
import type { Language } from './language.ts';
import { askingOf } from './wording-of.ts';

export { readSaveFile as read } from '../storage/save-file/read.ts';

const CSS =
  'body{font:1.05rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}' +
  'h1,h2,h3{line-height:1.2}table{border-collapse:collapse;width:100%}' +
  'td,th{border-bottom:1px solid #999;padding:.3rem;text-align:start;vertical-align:top}' +
  'dt{color:#444}dd{margin:0 0 .4rem}.note{white-space:pre-wrap;overflow-wrap:anywhere}';

/** The language it is written in, and the day. */
type MadeIn = Readonly<{
  language: Pick<Language, 'locale' | 'fetch' | 'wordsOf'>;
  today: () => string;
}>;

/** A page to read and print that opens again in the app; `null` when it could not be made. */
export async function saveFileOf(
  draft: Draft,
  { language, today: day }: MadeIn,
  passphrase?: string,
): Promise<SaveFile | null> {
  const today = day();
  const locale = language.locale();
  if (!(await language.fetch(locale))) return null;
  const plainWords = language.wordsOf(locale);
  if (plainWords === null) return null;
  const words = wordsFor(plainWords, draft.responses.child.informant);
  const page = (intro: string, rest: string): PageParts => ({
    lang: language.locale(),
    dir: dir[language.locale()],
    title: words.ui.saveFile.title,
    css: CSS,
    bodyHtml: `${introHtml(words, intro)}${rest}`,
  });
  const inner = page(
    words.ui.saveFile.openAgain,
    readable(draft, { locale: () => locale, words: () => plainWords }, today),
  );
  if (passphrase === undefined) return named(writeSaveFile(draft, inner), today);
  const outer = page(words.ui.saveFile.openLocked, '');
  return named(await writeProtectedFile(draft, { inner, outer }, passphrase), today);
}

function named(outcome: ReturnType<typeof writeSaveFile>, today: string): SaveFile | null {
  return outcome.kind === 'written' ? { name: saveFileName(today), html: outcome.html } : null;
}

function introHtml(words: Words, text: string): string {
  return `<p><b>${escapeHtml(words.ui.common.product)}</b><br>${escapeHtml(text)}</p>`;
}

/** A language and its whole words. */
type Said = Readonly<{ locale: Language['locale']; words: () => Words }>;

/** Everything the parent said, as on paper; nothing to read before the grade is known. */
function readable(draft: Draft, language: Said, today: string): string {
  const { responses } = draft;
  if (responses.child.grade === null) return '';
  const words = language.words();
  const isTeacher = responses.child.informant === 'teacher';
  const all = {
    ...responses.sharing,
    pages: isTeacher
      ? (['teacher'] as const)
      : (['school', 'questions', 'together', 'doctor', 'keep'] as const),
    includePrivate: true,
  };
  const summary = summarise(
    questionnaire,
    { ...responses, sharing: all },
    reworded(draft, askingOf(responses, language)),
  );
  const made = { made: today };
  const pages = bodyHtml(compose(summary, words, made));
  return hasMet(responses) ? `${pages}\n${bodyHtml(composeFollowUp(summary, words, made))}` : pages;
}

function hasMet({ meeting }: Responses): boolean {
  const { talkedAbout, notes, nextSteps } = meeting;
  return talkedAbout.length + Object.keys(notes).length + nextSteps.length > 0;
}
