import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../src/content/en/index.ts';
import { composeBlank } from '../../src/document/compose/blank-sheet.ts';
import { makePdf } from '../../src/document/draw/make-pdf.ts';
import { nodeFonts } from '../../src/document/fonts/node-source.ts';
import type { PaperFormat } from '../../src/document/layout/format.ts';
import { assert } from '../../src/lib/assert.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { NO_RESPONSES } from '../../src/responses/defaults.ts';
import type { Responses } from '../../src/responses/types.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { families } from '../../tests/families/index.ts';
import { makePaper } from './make-paper.ts';

/** The day on the papers of the docs. */
const CREATED = new Date('2026-11-23T15:00:00Z');

/** How many lines of the structure stand in docs/paper.md itself. */
const BEGINNING = 24;

/** A line of a table of sizes: what was made, its pages, and its bytes. */
export type Size = Readonly<{ cells: readonly string[]; pages: number; bytes: number }>;

/** The PDF of every family, all chosen pages in one file. */
export async function familySizes(): Promise<readonly Size[]> {
  const sizes: Size[] = [];
  for (const [name, { responses }] of Object.entries(families)) {
    const made = await makePaper(responses, { lang: 'en', beside: '' }, CREATED);
    sizes.push({ cells: [name], pages: made.pageCount, bytes: made.bytes.length });
  }
  return sizes;
}

const GRADES: readonly (readonly [string, Pick<Responses, 'child' | 'coverage'>, PaperFormat])[] = [
  [
    'kindergarten, the short way, Letter',
    {
      child: { ...NO_RESPONSES.child, grade: 'K' },
      coverage: { ...NO_RESPONSES.coverage, length: 'quick', extras: false },
    },
    'letter',
  ],
  [
    'grade 7, the full way with extras, A4',
    {
      child: { ...NO_RESPONSES.child, grade: '7' },
      coverage: { ...NO_RESPONSES.coverage, length: 'full', extras: true },
    },
    'a4',
  ],
];

/** Blank sheets of each kind, the shortest and the longest. */
export async function blankSizes(): Promise<readonly Size[]> {
  const sizes: Size[] = [];
  for (const sheet of ['parent', 'teacher'] as const) {
    for (const isLarge of [false, true]) {
      for (const [grade, asked, format] of GRADES) {
        const summary = summarise(questionnaire, { ...NO_RESPONSES, ...asked });
        const paper = composeBlank(summary, en, { sheet, isLarge });
        const made = await makePdf(paper, { fonts: nodeFonts, format, created: CREATED });
        const name = `for the ${sheet}, ${isLarge ? 'large' : 'usual'} print`;
        sizes.push({ cells: [name, grade], pages: made.pageCount, bytes: made.bytes.length });
      }
    }
  }
  return sizes;
}

/**
 * The structure of maya's school page as `pdfinfo -struct-text` (poppler) reads it.
 * @throws Error if there is no poppler
 */
export async function schoolPageStructure(): Promise<string> {
  const { responses } = families.maya;
  const sharing = { ...responses.sharing, pages: ['school'] as const };
  const { bytes } = await makePaper({ ...responses, sharing }, { lang: 'en', beside: '' }, CREATED);
  const folder = mkdtempSync(join(tmpdir(), 'backpack-notes-structure-'));
  const file = join(folder, 'school.pdf');
  writeFileSync(file, bytes);
  const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return structure;
}

/**
 * The text of docs/paper.md with today's sizes and structure in place of what stood there.
 * @throws Error if it has lost the place for one of them
 */
export function withToday(
  page: string,
  today: Readonly<{ families: readonly Size[]; blanks: readonly Size[]; structure: string }>,
): string {
  const beginning = today.structure.split('\n').slice(0, BEGINNING).join('\n');
  const put = [
    [/^\| family [^]*?\n\n/mu, table(['family', 'pages', 'size'], today.families)],
    [/^\| sheet [^]*?\n\n/mu, table(['sheet', 'made for', 'pages', 'size'], today.blanks)],
    [/^```text\nDocument\n[^]*?```\n/mu, `\`\`\`text\n${beginning}\n…\n\`\`\`\n`],
  ] as const;
  return put.reduce((text, [place, now]) => {
    assert(place.test(text), `docs/paper.md has no ${place}.`);
    return text.replace(place, () => now);
  }, page);
}

function table(head: readonly string[], sizes: readonly Size[]): string {
  const rows = sizes.map(({ cells, pages, bytes }) => [...cells, `${pages}`, kilobytes(bytes)]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n\n`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
