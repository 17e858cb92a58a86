import { describe, expect, test } from 'vitest';
import { checkPdf } from '../../../tests/pdf-ua/check.ts';
import { loadJson } from '../../../tests/pdf-ua/pdf-json.ts';
import { families } from '../../../tests/families/index.ts';
import { en } from '../../content/en/index.ts';
import { questionnaire } from '../../questions/index.ts';
import type { Grade } from '../../questions/types.ts';
import { NO_RESPONSES } from '../../responses/defaults.ts';
import { summarise } from '../../summary/summarise.ts';
import { type PaperDocument, plain } from '../blocks.ts';
import { makePdf } from '../draw/make-pdf.ts';
import { nodeFonts } from '../fonts/node-source.ts';
import { formats } from '../layout/format.ts';
import { paginate } from '../layout/paginate.ts';
import { paperText } from '../text.ts';
import { roughMeasure } from '../text/measure.ts';
import { type BlankOptions, composeBlank } from './blank-sheet.ts';
import { compose } from './compose.ts';

const GRADES: readonly Grade[] = ['K', '3', '6', '12'];

const summaryFor = (grade: Grade) =>
  summarise(questionnaire, {
    ...NO_RESPONSES,
    child: { ...NO_RESPONSES.child, grade },
    coverage: { ...NO_RESPONSES.coverage, length: 'full', extras: true },
  });

const blank = (grade: Grade, options: BlankOptions): PaperDocument =>
  composeBlank(summaryFor(grade), en, options);

/** The number and the text of every row. */
function rows(paper: PaperDocument): readonly (readonly string[])[] {
  return paper.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((cells) => cells.flatMap((cell) => (cell.kind === 'text' ? [plain(cell.text)] : [])));
}

describe.each(GRADES)('for grade %s', (grade) => {
  test('both sheets, usual and large, number the same items alike; the parent’s go on to the private ones', () => {
    const numbers = (options: BlankOptions) =>
      rows(blank(grade, options)).map(([number]) => number);
    const teacher = numbers({ sheet: 'teacher', isLarge: false });
    const parent = numbers({ sheet: 'parent', isLarge: false });
    const entries = summaryFor(grade).glance.flatMap((domain) => domain.entries);
    expect(parent).toEqual(entries.map((_, index) => `${index + 1}`));
    expect(teacher).toEqual(parent.slice(0, entries.filter((entry) => !entry.isPrivate).length));
    expect(numbers({ sheet: 'teacher', isLarge: true })).toEqual(teacher);
    expect(numbers({ sheet: 'parent', isLarge: true })).toEqual(parent);
  });

  test('the blank sheet for the teacher has the rows of the one in the PDF', () => {
    const summary = summarise(questionnaire, {
      ...families.maya.responses,
      child: { ...families.maya.responses.child, grade },
      coverage: { ...NO_RESPONSES.coverage, length: 'full', extras: true },
      sharing: { ...NO_RESPONSES.sharing, pages: ['teacher'] },
    });
    expect(rows(compose(summary, en, { made: '2026-11-23' }))).toEqual(
      rows(blank(grade, { sheet: 'teacher', isLarge: false })),
    );
  });

  test('every question and answer of large print has 18 points at least, its footer 15', () => {
    for (const sheet of ['parent', 'teacher'] as const) {
      const paper = blank(grade, { sheet, isLarge: true });
      const { pages } = paginate(paper, roughMeasure, formats.letter);
      const texts = pages.flatMap(({ ops }) => ops).filter((op) => op.kind === 'text');
      const heads = new Set(['Question', 'At school', 'Circle 1']);
      const read = texts.filter(({ tag, text }) => tag !== undefined && !heads.has(text.trim()));
      expect(read.filter(({ size }) => size < 18)).toEqual([]);
      expect(texts.filter(({ size }) => size < 15)).toEqual([]);
    }
  });
});

test.each<BlankOptions>([
  { sheet: 'parent', isLarge: false },
  { sheet: 'parent', isLarge: true },
  { sheet: 'teacher', isLarge: false },
  { sheet: 'teacher', isLarge: true },
])('as a PDF it reads back whole and meets PDF/UA-1: %o', async (options) => {
  const { bytes, missing, faults } = await makePdf(blank('6', options), {
    fonts: nodeFonts,
    format: 'a4',
    created: new Date('2026-11-23T15:00:00Z'),
  });
  expect({ missing, faults, findings: checkPdf(loadJson(bytes)) }).toEqual({
    missing: [],
    faults: [],
    findings: [],
  });
});

test('large print stays inside the margins of the page', () => {
  const { left, right, top, height } = formats.a4;
  const paper = blank('12', { sheet: 'parent', isLarge: true });
  const { pages } = paginate(paper, roughMeasure, formats.a4);
  const outside = pages
    .flatMap(({ ops }) => ops)
    .filter((op) => {
      if (op.kind === 'text') {
        const end = op.x + (op.text.trimEnd().length / 2) * op.size;
        return op.x < left - 0.01 || end > right + 0.01 || op.y < top || op.y > height - 20;
      }
      return op.kind === 'line' && (op.x1 < left - 0.01 || op.x2 > right + 0.01);
    });
  expect(outside).toEqual([]);
});

test('nothing on a blank sheet names a child or a day', () => {
  const text = paperText(blank('6', { sheet: 'parent', isLarge: false }));
  expect(text.split('\n').slice(0, 3)).toEqual([
    en.ui.paper.blank.heading,
    en.followups.grades['6'],
    '',
  ]);
});
