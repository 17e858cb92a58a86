import type { Words } from '../../content/words.ts';
import type { Answer } from '../../responses/types.ts';
import type { Entry, Summary } from '../../summary/types.ts';
import { type Block, type Cell, own } from '../blocks.ts';
import { noteItem, strengthItems } from './child-notes.ts';
import { numbered } from './item-tables.ts';
import { answerLegend } from './legend.ts';
import { isAnswered, itemName, markOf } from './names.ts';
import { noteOf } from './note-of.ts';
import { sheetTitle } from './title.ts';

/** What a teacher wrote down, to be handed to the family: numbered as the sheet on paper is. */
export function observedSheet(summary: Summary, words: Words, made: string): readonly Block[] {
  const { observe } = words.ui;
  const hopes = summary.strengths.hopes.trim();
  return [
    sheetTitle(summary, words, made, { kind: 'teacher', heading: observe.pdf.heading }),
    { kind: 'paragraph', quiet: true, text: own(observe.pdf.nature) },
    ...listed(observe.strengths.page, strengthItems(summary, words)),
    ...listed(observe.check.helps, helpItems(summary, words)),
    ...(hopes === ''
      ? []
      : ([
          { kind: 'heading', level: 2, text: observe.strengths.hopes },
          { kind: 'paragraph', text: noteOf(summary, words, 'strengths/hopes', hopes) },
        ] as const)),
    ...answerTables(summary, words),
  ];
}

function helpItems(summary: Summary, words: Words) {
  return summary.domainNotes.flatMap(({ domain, inPlace, helps }) =>
    noteItem(
      words.followups.domains[domain],
      inPlace.map((thing) => words.followups.inPlace[thing]),
      noteOf(summary, words, `domainNotes/${domain}/helps`, helps),
    ),
  );
}

function listed(text: string, items: ReturnType<typeof noteItem>): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', marker: 'bullet', items },
  ];
}

function answerTables(summary: Summary, words: Words): readonly Block[] {
  const { shared, onlyHere } = numbered(summary);
  const answered = [...shared, ...onlyHere].flatMap(({ number, entry }) =>
    isAnswered(entry) ? [{ number, entry }] : [],
  );
  const domains = [...new Set(answered.map(({ entry }) => entry.domain))];
  if (domains.length === 0) return [];
  return [
    answerLegend(words),
    ...domains.flatMap((domain): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.followups.domainsFormal[domain], domain },
      {
        kind: 'table',
        head: ['', words.pdf.teacher.item, words.pdf.teacher.notes],
        widths: [0.06, 0.6, 0.34],
        rows: answered
          .filter(({ entry }) => entry.domain === domain)
          .map(({ number, entry }) => row(words, number, entry)),
      },
    ]),
  ];
}

function row(words: Words, number: number, entry: Entry & { answer: Answer }): readonly Cell[] {
  return [
    { kind: 'text', text: own(`${number}`) },
    { kind: 'text', text: own(itemName(words, entry.linkId)) },
    { kind: 'mark', mark: markOf(words, entry) },
  ];
}
