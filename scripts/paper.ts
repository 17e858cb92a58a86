import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../src/content/en/index.ts';
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
  npm run paper -- --all DIR    one for every family of tests/families`;

/** The same PDF that the app makes, written to a file. */
async function writePaper(responses: Responses, file: string): Promise<void> {
  const summary = summarise(questionnaire, responses);
  const created = new Date();
  const paper = compose(summary, en, { made: isoDay(created) });
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
  const [first, second] = args;
  assert(first !== undefined && second !== undefined, USAGE);
  if (first !== '--all') {
    const responses = parseResponses(JSON.parse(await readFile(first, 'utf8')));
    assert(responses !== undefined && responses !== null, `${first} holds no responses.`);
    await writePaper(responses, second);
    return;
  }
  await mkdir(second, { recursive: true });
  for (const [name, family] of Object.entries(families)) {
    await writePaper(family.responses, join(second, `${name}.pdf`));
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
