import type { Words } from '../../content/words.ts';
import type { DomainEntries, Summary } from '../../summary/types.ts';
import { type Block, type Cell, own } from '../blocks.ts';
import { answerLegend } from './legend.ts';
import { itemName } from './names.ts';
import { isForSchool } from './privacy.ts';
import { sheetTitle } from './title.ts';

// Room for a few words by hand.
const ROW_HEIGHT = 20;

/** The same items, blank and numbered, for the teacher: no answer of the parent's is on it. */
export function teacherSheet(summary: Summary, words: Words, made: string): readonly Block[] {
  const domains = summary.glance
    .map((domain) => ({
      ...domain,
      entries: domain.entries.filter((entry) => isForSchool(summary, entry)),
    }))
    .filter((domain) => domain.entries.length > 0);
  const before = (index: number) =>
    domains.slice(0, index).flatMap((domain) => domain.entries).length;
  const { teacher } = words.pdf;
  // The teacher would read "my child" as their own.
  const heading = summary.child.nickname.trim() === '' ? () => teacher.unnamed : teacher.heading;
  return [
    sheetTitle(summary, words, made, { kind: 'teacher', heading }),
    {
      kind: 'columns',
      columns: [
        [{ kind: 'writing-lines', count: 1, label: words.pdf.teacher.filledInBy }],
        [{ kind: 'writing-lines', count: 1, label: words.pdf.teacher.date }],
      ],
    },
    { kind: 'paragraph', text: own(`${words.pdf.teacher.lead} ${words.pdf.teacher.how}`) },
    answerLegend(words),
    ...domains.flatMap((domain, index) => domainTable(words, domain, before(index))),
  ];
}

function domainTable(words: Words, domain: DomainEntries, before: number): readonly Block[] {
  const { item, circle, notes } = words.pdf.teacher;
  const labels = answerLegend(words).entries.map((entry) => entry.text);
  return [
    {
      kind: 'heading',
      level: 2,
      text: words.followups.domainsFormal[domain.domain],
      domain: domain.domain,
    },
    {
      kind: 'table',
      head: ['', item, circle, notes],
      widths: [0.05, 0.45, 0.19, 0.31],
      rowHeight: ROW_HEIGHT,
      rows: domain.entries.map((entry, index): readonly Cell[] => [
        { kind: 'text', text: own(`${before + index + 1}`) },
        { kind: 'text', text: own(itemName(words, entry.linkId)) },
        { kind: 'choices', labels },
        { kind: 'blank' },
      ]),
    },
  ];
}
