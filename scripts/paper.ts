import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadWords, localeOf, LOCALES } from '../src/content/locales.ts';
import { compose } from '../src/document/compose/compose.ts';
import { makePdf } from '../src/document/draw/make-pdf.ts';
import { isoDay } from '../src/document/file-name.ts';
import { nodeFonts } from '../src/document/fonts/node-source.ts';
import { assert } from '../src/lib/assert.ts';
import { questionnaire } from '../src/questions/index.ts';
import type { Responses } from '../src/responses/types.ts';
import { parseResponses } from '../src/storage/responses-schema.ts';
import { summarise } from '../src/summary/summarise.ts';
import { families } from '../tests/families/index.ts';

const USAGE = `Makes the PDF of a set of responses.
  npm run paper -- RESPONSES.json OUT.pdf
  npm run paper -- --all DIR    one for every family of tests/families
In the language the responses ask for, else in that of --lang (${LOCALES.join(', ')}), else English.`;

/** The same PDF that the app makes, written to a file. */
async function writePaper(responses: Responses, file: string, lang: string): Promise<void> {
  const summary = summarise(questionnaire, responses);
  const locale = localeOf(summary.sharing.paperLocale ?? lang);
  assert(locale !== undefined, `${lang} is no language of ours.`);
  const created = new Date();
  const paper = compose(summary, await loadWords(locale), { made: isoDay(created) });
  const { bytes, pageCount, missing, faults } = await makePdf(paper, {
    fonts: nodeFonts,
    format: summary.sharing.paper,
    created,
  });
  await writeFile(file, bytes);
  const note = missing.length === 0 ? '' : `, set as codes: ${missing.join(' ')}`;
  process.stdout.write(`${file}: ${pageCount} pages${note}\n`);
  for (const { kind, text } of faults) process.stdout.write(`  ${kind}: ${text}\n`);
}

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--lang');
  const lang = at < 0 ? LOCALES[0] : (args[at + 1] ?? '');
  const [first, second] = at < 0 ? args : args.toSpliced(at, 2);
  assert(first !== undefined && second !== undefined, USAGE);
  if (first !== '--all') {
    const responses = parseResponses(JSON.parse(await readFile(first, 'utf8')));
    assert(responses !== undefined && responses !== null, `${first} holds no responses.`);
    await writePaper(responses, second, lang);
    return;
  }
  await mkdir(second, { recursive: true });
  for (const [name, family] of Object.entries(families)) {
    await writePaper(family.responses, join(second, `${name}.pdf`), lang);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
