import { questionText, type Words } from '../../content/words.ts';
import type { Summary } from '../../summary/types.ts';
import { type Block, own, type PaperDocument, type Sheet } from '../blocks.ts';
import { type ItemTable, itemTable, itemTables, numbered, teacherTable } from './item-tables.ts';
import { answerLegend } from './legend.ts';
import { paperWith } from './paper-with.ts';
import { filledInBy, teacherSheetBody } from './teacher-sheet.ts';

/** Whom a blank sheet is for, and how large it is set. */
export type BlankOptions = Readonly<{ sheet: 'parent' | 'teacher'; isLarge: boolean }>;

/** A sheet to fill in by hand, before anything was answered: no name, no date, no answer on it. */
export function composeBlank(
  summary: Summary,
  words: Words,
  { sheet, isLarge }: BlankOptions,
): PaperDocument {
  const made: Sheet =
    sheet === 'parent'
      ? { kind: 'keep', blocks: parentSheet(summary, words, isLarge) }
      : { kind: 'teacher', blocks: blankTeacherSheet(summary, words, isLarge) };
  return { ...paperWith(words, [made]), ...(isLarge ? { isLarge } : {}) };
}

/** The questions as on the screen, with the marks to circle and a line to write on. */
function parentSheet(summary: Summary, words: Words, isLarge: boolean): readonly Block[] {
  const { blank } = words.ui.paper;
  const { shared, onlyHere } = numbered(summary);
  const table: ItemTable = {
    ...belowTable(isLarge),
    head: ['', blank.item, words.pdf.teacher.circle],
    textOf: (linkId) => questionText(words, summary.child, linkId, summary.band),
  };
  return [
    title(summary, words, blank.heading, words.ui.paper.blank.sheets.parent),
    filledInBy(words),
    { kind: 'paragraph', text: own(`${blank.forParent} ${blank.sameNumbers}`) },
    answerLegend(words),
    ...itemTables(words, shared, table),
    ...(onlyHere.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: blank.onlyHere } as const,
          itemTable(words, onlyHere, table),
        ]),
  ];
}

function blankTeacherSheet(summary: Summary, words: Words, isLarge: boolean): readonly Block[] {
  const { teacher } = words.pdf;
  return [
    title(summary, words, teacher.unnamed, words.ui.take.pageNames.teacher),
    ...teacherSheetBody(
      summary,
      words,
      isLarge
        ? {
            ...teacherTable(words),
            ...belowTable(isLarge),
            head: ['', teacher.item, teacher.circle],
          }
        : teacherTable(words),
    ),
  ];
}

/** Room to write below the item: the only way that leaves room in large print. */
function belowTable(isLarge: boolean): Omit<ItemTable, 'head' | 'textOf'> {
  return { widths: isLarge ? [0.11, 0.51, 0.38] : [0.06, 0.68, 0.26], writeBelow: true };
}

function title(summary: Summary, words: Words, text: string, bookmark: string): Block {
  const { grade } = summary.child;
  return {
    kind: 'title',
    text,
    bookmark,
    meta: grade === null ? [] : [words.followups.grades[grade]],
  };
}
