// Shows how the words of every language read, and what the rules say of them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '../src/content/locales.ts';
import { isoDay } from '../src/document/file-name.ts';
import { report } from './content/report.ts';
import { reviewSheet } from './content/review.ts';

const folder = join('docs', 'review');

async function writeReviews(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const locale of LOCALES) {
    const file = join(folder, `${locale}.md`);
    await writeFile(file, reviewSheet(locale));
    process.stdout.write(`${file}\n`);
  }
}

const today = isoDay(new Date());
const reports = LOCALES.map((locale) => report(locale, today));
process.stdout.write(`${reports.map(({ text }) => text).join('\n\n')}\n\n`);
if (process.argv.includes('--review')) await writeReviews();
process.exitCode = reports.some(({ faults }) => faults > 0) ? 1 : 0;
