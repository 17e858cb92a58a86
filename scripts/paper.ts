import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { LOCALES } from '../src/content/locales.ts';
import { assert } from '../src/lib/assert.ts';
import type { Responses } from '../src/responses/types.ts';
import { parseResponses } from '../src/storage/responses-schema.ts';
import { families } from '../tests/families/index.ts';
import { type Languages, makePaper } from './lib/make-paper.ts';
import { blankSizes, familySizes, schoolPageStructure, withToday } from './lib/paper-docs.ts';
import { root } from './lib/root.mjs';

const USAGE = `Makes the PDF of a set of responses.
  npm run paper -- RESPONSES.json OUT.pdf
  npm run paper -- --all DIR    one for every family of tests/families
  npm run paper -- --docs       sizes and structure in docs/paper.md and beside it
  … --lang es --beside en      in Spanish, English beside it
In the language the responses ask for, else in that of --lang (${LOCALES.join(', ')}), else English.`;

/** The same PDF that the app makes, written to a file. */
async function writePaper(responses: Responses, file: string, languages: Languages): Promise<void> {
  const made = await makePaper(responses, languages, new Date());
  await writeFile(file, made.bytes);
  const note = made.missing.length === 0 ? '' : `, set as codes: ${made.missing.join(' ')}`;
  process.stdout.write(`${file}: ${made.pageCount} pages${note}\n`);
  for (const { kind, text } of made.faults) process.stdout.write(`  ${kind}: ${text}\n`);
}

/** What the docs say of the paper, as it is today. */
async function writeDocs(): Promise<void> {
  const page = join(root, 'docs/paper.md');
  const structure = await schoolPageStructure();
  const today = { families: await familySizes(), blanks: await blankSizes(), structure };
  const text = withToday(await readFile(page, 'utf8'), today);
  await writeFile(page, await format(text, { parser: 'markdown', printWidth: 100 }));
  await writeFile(join(root, 'docs/school-page-structure.txt'), structure);
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
      lang: { type: 'string', default: LOCALES[0] },
      beside: { type: 'string', default: '' },
    },
  });
  if (values.docs) return writeDocs();
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
