import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { families } from '../../../tests/families/index.ts';
import { typedTexts } from '../../../tests/families/texts.ts';
import { loadJson, openPdf, type Pdf } from '../../../tests/pdf-ua/pdf-json.ts';
import { en } from '../../content/en/index.ts';
import { atOnce } from '../../lib/slices.ts';
import { questionnaire } from '../../questions/index.ts';
import type { Responses } from '../../responses/types.ts';
import type { DomainEntries, Entry } from '../../summary/types.ts';
import { summarise } from '../../summary/summarise.ts';
import type { Block, PaperDocument } from '../blocks.ts';
import { note } from '../blocks.ts';
import { readTexts } from '../check/read-texts.ts';
import { answerOf } from '../compose/child-notes.ts';
import { compose } from '../compose/compose.ts';
import { itemName } from '../compose/names.ts';
import { nodeFonts } from '../fonts/node-source.ts';
import { clean } from '../text/clean.ts';
import { hasRtl } from '../text/script.ts';
import { makePdf, type PdfOptions } from './make-pdf.ts';

const created = new Date('2026-11-23T15:00:00Z');
const paperOf = (responses: Responses) =>
  compose(summarise(questionnaire, responses), en, { made: '2026-11-23' });
const make = (paper: PaperDocument, more: Partial<PdfOptions> = {}) =>
  makePdf(paper, { fonts: nodeFonts, format: 'letter', created, ...more });

function tool(name: 'pdftotext' | 'pdfinfo', bytes: Uint8Array, ...args: readonly string[]) {
  return execFileSync(name, [...args, '-', ...(name === 'pdftotext' ? ['-'] : [])], {
    input: bytes,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** The text without its spaces and without what repeats on each page. */
function readBack(bytes: Uint8Array): string {
  const text = squeezed(tool('pdftotext', bytes, '-raw', '-enc', 'UTF-8'));
  const footer = squeezed(en.disclaimer.paperFooter);
  return text
    .replaceAll(new RegExp(`${footer}Page\\d+of\\d+`, 'gu'), '')
    .replaceAll(continuedHeads, '');
}

function squeezed(text: string): string {
  return clean(text).replaceAll(/\s|\p{Default_Ignorable_Code_Point}/gu, '');
}

const domains = Object.values(en.followups.domains).map(squeezed).join('|');
const answers = Object.values(en.followups.answers).map(squeezed).join('|');
const names = Object.values(en.items)
  .map(({ short }) => squeezed(short))
  .join('|');
const continuedHeads = new RegExp(
  `(?:${names})\\(continued\\)(?:${domains})·(?:${answers})`,
  'giu',
);

function count(text: string, part: string): number {
  return text.split(squeezed(part)).length - 1;
}

describe.each(Object.entries(families))('the PDF of %s', (_, { responses }) => {
  const summary = summarise(questionnaire, responses);
  const { paper: format } = responses.sharing;

  test('holds every typed text exactly once, and nothing that was set aside', async () => {
    const { bytes, missing, faults } = await make(paperOf(responses), { format });
    const text = readBack(bytes);
    // pdftotext gives the words of a line from right to left in the order they stand, not as read.
    const inOrder = atOnce(readTexts(bytes)).map(squeezed).join('\n');
    const typed = typedTexts(responses).map((one) => ({
      ...one,
      found: count(hasRtl(one.text) ? inOrder : text, one.text),
    }));
    expect(typed.filter(({ found }) => found !== 1)).toEqual([]);
    expect(count(text, 'SETASIDE')).toBe(0);
    expect({ missing, faults }).toEqual({ missing: [], faults: [] });
  });

  test('holds every answer with its item on the keep copy', async () => {
    const { bytes } = await make(paperOf(responses), { format });
    const text = readBack(bytes);
    const row = ({ linkId, answer }: Entry) =>
      `${itemName(en, linkId)} ${answer === null ? en.summary.noAnswer : en.followups.answers[answer]}`;
    // A part in which nothing was answered is left out, not printed as a list of nothing.
    const isBegun = ({ entries }: DomainEntries) => entries.some(({ answer }) => answer !== null);
    const [begun, unbegun] = [true, false].map((is) =>
      summary.glance
        .filter((part) => isBegun(part) === is)
        .flatMap(({ entries }) => entries.map(row)),
    );
    expect(begun?.filter((line) => count(text, line) < 1)).toEqual([]);
    expect(unbegun?.filter((line) => count(text, line) > 0)).toEqual([]);
  });
});

test('hard items that are no topics stand on the school page with their answers', async () => {
  const { responses } = families['maya'];
  const summary = summarise(questionnaire, responses);
  const topics = new Set(summary.topics.map(({ linkId }) => linkId));
  const text = readBack((await make(paperOf(responses))).bytes);
  const rest = summary.hard.filter(({ linkId }) => !topics.has(linkId));
  expect(rest.filter((noted) => count(text, answerOf(en, noted)) < 1)).toEqual([]);
});

test('the file says its title, language and pages, and never the name of the child', async () => {
  const { bytes, pageCount } = await make(paperOf(families['many-letters'].responses));
  const info = tool('pdfinfo', bytes);
  const line = (name: string) => new RegExp(`^${name}: +(.*)$`, 'mu').exec(info)?.[1];
  expect(
    ['Title', 'Tagged', 'Pages', 'Page size', 'PDF version', 'CreationDate'].map(line),
  ).toEqual([
    'School notes',
    'yes',
    String(pageCount),
    '612 x 792 pts (letter)',
    '1.7',
    line('CreationDate'),
  ]);
  const { catalog, text, data } = openPdf(loadJson(bytes));
  expect(text(catalog['/Lang'])).toBe('en-US');
  expect(info).not.toMatch(/ucja/u);
  expect(data(catalog['/Metadata'])?.toString('utf8')).not.toMatch(/ucja/u);
});

test('A4 pages are A4', async () => {
  const { bytes } = await make(paperOf(families['maya'].responses), { format: 'a4' });
  expect(tool('pdfinfo', bytes)).toMatch(/^Page size: +595\.28 x 841\.89 pts \(A4\)$/mu);
});

/** The titles of an outline below an entry, each with its own below it. */
function outline(pdf: Pdf, parent: unknown): readonly (readonly [string | null, number])[] {
  const titles: (readonly [string | null, number])[] = [];
  let entry = pdf.dict(pdf.dict(parent)?.['/First']);
  while (entry !== null) {
    titles.push([pdf.text(entry['/Title']), Number(pdf.list(entry['/Dest'])[3])]);
    entry = pdf.dict(entry['/Next']);
  }
  return titles;
}

test('the outline lists the sheets and under each its headings, where they stand', async () => {
  const { bytes } = await make(paperOf(families['maya'].responses));
  const pdf = openPdf(loadJson(bytes));
  const sheets = pdf.catalog['/Outlines'];
  expect(outline(pdf, sheets)).toEqual([
    ['School page', 748],
    ['Questions, person by person', 748],
    ['Blank sheet for the teacher', 748],
    ['Doctor page', 748],
    ['Your own copy', 748],
  ]);
  const inner = outline(pdf, pdf.dict(sheets)?.['/First']);
  expect(inner.map(([title]) => title).join()).not.toContain('Maya');
  const heights = inner.map(([, y]) => y);
  expect(heights.filter((y) => y < 70 || y > 748)).toEqual([]);
});

test('the same document and date give the same bytes', async () => {
  const paper = paperOf(families['maya'].responses);
  const [one, two] = [await make(paper), await make(paper)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
});

test('progress is told for each page', async () => {
  const told: string[] = [];
  const { pageCount } = await make(paperOf(families['silent'].responses), {
    onProgress: (done, of) => told.push(`${done}/${of}`),
  });
  expect(told).toEqual(
    Array.from({ length: pageCount }, (_, index) => `${index + 1}/${pageCount}`),
  );
});

test('letters of Europe and Vietnam, tabs and controls are read back as typed', async () => {
  const texts = [
    'Zażółć gęślą jaźń',
    'Příliš žluťoučký kůň úpěl ďábelské ódy',
    'Chú bé đọc sách rất chăm chỉ ở trường',
    'Η Μάγια διαβάζει· ἐν ἀρχῇ ἦν ὁ λόγος',
    'Їжак ґречно їсть щавель, ЄС і ʼсловоʼ',
    'Yağmurda İpek ışığı; þæð ő ű ș ț ŵ ħ ĳ',
    'before\tafter\u0000 the control',
    '“quotes” ‘single’ – — … • € ½ × °',
  ];
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text: note(text) }));
  const { bytes, missing } = await make({
    ...paperOf(families['silent'].responses),
    sheets: [{ kind: 'school', blocks }],
  });
  const text = readBack(bytes);
  expect(texts.filter((one) => count(text, one) !== 1)).toEqual([]);
  expect(missing).toEqual([]);
});

test('what no font holds is told, is never left blank, and reads back as itself', async () => {
  const { bytes, missing, faults } = await make({
    ...paperOf(families['silent'].responses),
    sheets: [{ kind: 'school', blocks: [{ kind: 'paragraph', text: note('so 𓀀 and 好 too') }] }],
  });
  expect({ missing, faults }).toEqual({ missing: ['𓀀'], faults: [] });
  expect(readBack(bytes)).toBe('so𓀀and好too');
});

test('words from right to left are whole, and in the order they are read', async () => {
  const texts = [
    'טוב לשבת ליד החלון (שורה ראשונה) בשקט',
    'طفلتي تحب الرياضيات والرسم كثيرًا في الصف السادس',
  ];
  const { bytes } = await make({
    ...paperOf(families['silent'].responses),
    sheets: [
      {
        kind: 'school',
        blocks: texts.map((text): Block => ({ kind: 'paragraph', text: note(text) })),
      },
    ],
  });
  const text = tool('pdftotext', bytes, '-enc', 'UTF-8').replaceAll(/[\u202a-\u202e]/gu, '');
  const lines = text.split('\n').map((line) => line.trim());
  expect(lines.slice(0, 3).filter((line) => line !== '')).toEqual(texts);
});

test('a font that cannot be had makes it fail rather than go on without', async () => {
  const fonts = () => Promise.reject(new Error('offline'));
  await expect(make(paperOf(families['silent'].responses), { fonts })).rejects.toThrow('offline');
});
