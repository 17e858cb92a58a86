import { en } from '../content/en/index.ts';
import { compose } from '../document/compose/compose.ts';
import { bodyHtml } from '../document/html.ts';
import { questionnaire } from '../questions/index.ts';
import type { Draft } from '../storage/draft.ts';
import { escapeHtml, type PageParts } from '../storage/save-file/page.ts';
import { saveFileName, writeProtectedFile, writeSaveFile } from '../storage/save-file/write.ts';
import { summarise } from '../summary/summarise.ts';
import type { SaveFile } from './keeping-context-types.ts';

const CSS =
  'body{font:1.05rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}' +
  'h1,h2,h3{line-height:1.2}table{border-collapse:collapse;width:100%}' +
  'td,th{border-bottom:1px solid #999;padding:.3rem;text-align:start;vertical-align:top}' +
  'dt{color:#444}dd{margin:0 0 .4rem}.note{white-space:pre-wrap;overflow-wrap:anywhere}';

/** A page to read and print that opens again in the app; `null` when it could not be made. */
export async function saveFileOf(
  draft: Draft,
  today: string,
  passphrase?: string,
): Promise<SaveFile | null> {
  const inner = pageOf(`${introHtml(en.ui.saveFile.openAgain)}${readable(draft, today)}`);
  if (passphrase === undefined) return named(writeSaveFile(draft, inner), today);
  const outer = pageOf(introHtml(en.ui.saveFile.openLocked));
  return named(await writeProtectedFile(draft, { inner, outer }, passphrase), today);
}

function named(outcome: ReturnType<typeof writeSaveFile>, today: string): SaveFile | null {
  return outcome.kind === 'written' ? { name: saveFileName(today), html: outcome.html } : null;
}

function pageOf(body: string): PageParts {
  return {
    lang: en.ui.locale,
    dir: 'ltr',
    title: en.ui.saveFile.title,
    css: CSS,
    bodyHtml: body,
  };
}

function introHtml(text: string): string {
  return `<p><b>${escapeHtml(en.ui.common.product)}</b><br>${escapeHtml(text)}</p>`;
}

/** Everything the parent said, as on paper; nothing to read before the grade is known. */
function readable({ responses }: Draft, today: string): string {
  if (responses.child.grade === null) return '';
  const all = {
    ...responses.sharing,
    pages: ['school', 'questions', 'doctor', 'keep'] as const,
    includePrivate: true,
  };
  const summary = summarise(questionnaire, { ...responses, sharing: all });
  return bodyHtml(compose(summary, en, { made: today }));
}
