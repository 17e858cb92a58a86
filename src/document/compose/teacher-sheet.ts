import type { Words } from '../../content/words.ts';
import type { Summary } from '../../summary/types.ts';
import { type Block, own } from '../blocks.ts';
import { type ItemTable, itemTables, numbered, teacherTable } from './item-tables.ts';
import { answerLegend } from './legend.ts';
import { sheetTitle } from './title.ts';

/** The same items, blank and numbered, for the teacher: no answer of the parent's is on it. */
export function teacherSheet(summary: Summary, words: Words, made: string): readonly Block[] {
  const { teacher } = words.pdf;
  // The teacher would read "my child" as their own.
  const heading = summary.child.nickname.trim() === '' ? () => teacher.unnamed : teacher.heading;
  return [
    sheetTitle(summary, words, made, { kind: 'teacher', heading }),
    ...teacherSheetBody(summary, words, teacherTable(words)),
  ];
}

/** What stands under the title: who fills it in, how, and the tables. */
export function teacherSheetBody(
  summary: Summary,
  words: Words,
  table: ItemTable,
): readonly Block[] {
  const { teacher } = words.pdf;
  return [
    filledInBy(words),
    { kind: 'paragraph', text: own(`${teacher.lead} ${teacher.how}`) },
    answerLegend(words),
    ...itemTables(words, numbered(summary).shared, table),
  ];
}

/** Lines for who fills a sheet in, and when. */
export function filledInBy(words: Words): Block {
  const { teacher } = words.pdf;
  return {
    kind: 'columns',
    columns: [
      [{ kind: 'writing-lines', count: 1, label: teacher.filledInBy }],
      [{ kind: 'writing-lines', count: 1, label: teacher.date }],
    ],
  };
}
