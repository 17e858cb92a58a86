import type { Words } from '../../content/words.ts';
import type { Ask, Pointer } from '../../summary/pointer-types.ts';
import type { DomainEntries, Summary } from '../../summary/types.ts';
import { type Block, type Cell, own } from '../blocks.ts';
import { goodThings, hopesAndVoice, topicBlocks } from './child-notes.ts';
import { dayBlocks, glanceBlocks } from './figures.ts';
import { isAnswered, itemName, markOf } from './names.ts';
import { isForSchool, schoolAsk } from './privacy.ts';
import { askList } from './questions-page.ts';
import { sheetTitle } from './title.ts';
import { topicBlock } from './topic.ts';

// As many rows as a page holds, but never fewer than the first few.
const MEETING_ROWS = 18;
const MEETING_ROWS_AT_LEAST = 5;
const MEETING_ROW_HEIGHT = 34;

/** The other sheets of the same document, so that a note stands in it once. */
export type Others = Readonly<{
  hasSchoolPage: boolean;
  hasQuestionsPage: boolean;
  hasDoctorPage: boolean;
}>;

/** The parent's own copy: every answer, what stands on no other sheet, room for the meeting. */
export function keepCopy(
  summary: Summary,
  words: Words,
  made: string,
  others: Others,
): readonly Block[] {
  const { keep } = words.pdf;
  return [
    sheetTitle(summary, words, made, { kind: 'keep', heading: keep.heading }),
    { kind: 'paragraph', quiet: true, text: own(keep.nature) },
    ...glanceBlocks(summary, words),
    ...dayBlocks(summary, words),
    { kind: 'heading', level: 2, text: keep.answers },
    ...summary.glance.filter(hasAnswers).flatMap((domain) => answerTable(words, domain)),
    ...(others.hasSchoolPage ? [] : allNotes(summary, words)),
    ...keptBack(summary, words, others),
    { kind: 'heading', level: 2, text: keep.meeting },
    {
      kind: 'table',
      head: [keep.who, keep.next, keep.when],
      widths: [0.42, 0.38, 0.2],
      rowHeight: MEETING_ROW_HEIGHT,
      spareAfter: MEETING_ROWS_AT_LEAST,
      rows: Array.from({ length: MEETING_ROWS }, (): readonly Cell[] => [
        { kind: 'blank' },
        { kind: 'blank' },
        { kind: 'blank' },
      ]),
    },
  ];
}

function hasAnswers({ entries }: DomainEntries): boolean {
  return entries.some(isAnswered);
}

function answerTable(words: Words, { domain, entries }: DomainEntries): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: words.followups.domains[domain], domain },
    {
      kind: 'table',
      head: [words.pdf.keep.item, words.pdf.keep.answer],
      widths: [0.7, 0.3],
      rows: entries.map((entry): readonly Cell[] => [
        { kind: 'text', text: own(itemName(words, entry.linkId)) },
        isAnswered(entry)
          ? { kind: 'mark', mark: markOf(words, entry) }
          : { kind: 'text', text: own(words.summary.noAnswer) },
      ]),
    },
  ];
}

function allNotes(summary: Summary, words: Words): readonly Block[] {
  return [
    ...goodThings(
      summary,
      words,
      summary.strengths.goesWell.filter((noted) => isForSchool(summary, noted)),
    ),
    ...topicBlocks(
      summary,
      words,
      summary.topics.filter((topic) => isForSchool(summary, topic)),
    ),
    ...hopesAndVoice(summary, words),
  ];
}

/** Body-care topics, and questions, that the pages for school leave out. */
function keptBack(summary: Summary, words: Words, others: Others): readonly Block[] {
  const topics = summary.topics.filter((topic) => !isForSchool(summary, topic));
  const questions = others.hasQuestionsPage
    ? summary.pointers
        .filter(({ role }) => !(others.hasDoctorPage && role === 'pediatrician'))
        .flatMap((pointer) => keptAsks(summary, words, pointer))
    : [];
  if (topics.length + questions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.pdf.keep.kept },
    ...topics.map((topic) => topicBlock(summary, words, topic)),
    ...questions,
  ];
}

/** The ticked questions for a person that stand on no other sheet. */
function keptAsks(summary: Summary, words: Words, pointer: Pointer): readonly Block[] {
  const isKept = (ask: Ask) => ask.ticked && schoolAsk(summary, ask) === null;
  const asks = [...pointer.questions, ...pointer.unseen].filter(isKept);
  if (asks.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: words.ask.roles[pointer.role].title },
    ...askList(summary, words, asks),
  ];
}
