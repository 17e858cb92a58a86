import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { en } from '../../src/content/en/index.ts';
import { clean } from '../../src/document/text/clean.ts';

/** A saved PDF: its name, how its bytes begin, and its text as a reader finds it. */
export type SavedPdf = Readonly<{ name: string; begins: string; text: string }>;

/** The line above a topic on paper: its name, and beside it the part and the answer. */
export type TopicHead = Readonly<{ heading: string; aside: string }>;

/** Reads a downloaded PDF back with pdftotext (poppler). */
export async function readPdf(download: Download): Promise<SavedPdf> {
  const path = await download.path();
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    name: download.suggestedFilename(),
    begins: readFileSync(path).subarray(0, 5).toString('latin1'),
    text,
  };
}

/** A text without any space: how it is broken into lines does not tell texts apart. */
export function fold(text: string): string {
  return clean(text).replaceAll(/[\s\u200b]+/gu, '');
}

/**
 * The folded text of a PDF without what a page break puts into it (the footer, "Page 1 of 4", and the
 * names of topics that go on), so that a note that flows over pages is one text again.
 */
export function foldPdf(text: string, topics: readonly TopicHead[]): string {
  const put = [
    en.disclaimer.paperFooter,
    ...topics.map(({ heading, aside }) => `${en.pdf.continued({ text: heading })}${aside}`),
  ];
  return put.reduce(
    (rest, words) => rest.replaceAll(fold(words), ''),
    fold(text.replaceAll(pageNumbers(), ' ')),
  );
}

/** How often a text stands in another. Both are folded. */
export function timesIn(whole: string, part: string): number {
  return whole.split(part).length - 1;
}

/** The words of a text without what a page break puts in; a word may be broken after a dash. */
export function wordsIn(text: string): readonly string[] {
  const [before = '', after = ''] = en.pdf.continued({ text: '\n' }).split('\n');
  return (
    clean(text)
      .replaceAll(pageNumbers(), ' ')
      .split(/[\s\u200b]+|(?<=[-\u2010\u2013\u2014/])/u)
      // The bullet of a list is text in the PDF, and the browser's own mark on the screen.
      .filter((word) => !['', '•', before.trim(), after.trim()].includes(word))
  );
}

function pageNumbers(): RegExp {
  return new RegExp(en.pdf.pageOf({ page: '\\d+', pages: '\\d+' }), 'gu');
}
