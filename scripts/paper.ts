import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
  … --lang es --beside en      in Spanish, English beside it
In the language the responses ask for, else in that of --lang (${LOCALES.join(', ')}), else English.`;

type Languages = Readonly<{ lang: string; beside: string }>;

/** The same PDF that the app makes, written to a file. */
async function writePaper(
  responses: Responses,
  file: string,
  { lang, beside }: Languages,
): Promise<void> {
  const summary = summarise(questionnaire, responses);
  const locale = localeOf(summary.sharing.paperLocale ?? lang);
  assert(locale !== undefined, `${lang} is no language of ours.`);
  const created = new Date();
  const second = localeOf(summary.sharing.paperSecond ?? beside);
  const paper = compose(summary, await loadWords(locale), {
    made: isoDay(created),
    second: second === undefined ? null : { summary, words: await loadWords(second) },
  });
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
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      lang: { type: 'string', default: LOCALES[0] },
      beside: { type: 'string', default: '' },
    },
  });
  const [first, second] = values.all ? ['', ...positionals] : positionals;
  assert(first !== undefined && second !== undefined, USAGE);
  if (!values.all) {
    const responses = parseResponses(JSON.parse(await readFile(first, 'utf8')));
    assert(responses !== undefined && responses !== null, `${first} holds no responses.`);
    await writePaper(responses, second, values);
    return;
  }
  await mkdir(second, { recursive: true });
  for (const [name, family] of Object.entries(families)) {
    await writePaper(family.responses, join(second, `${name}.pdf`), values);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
