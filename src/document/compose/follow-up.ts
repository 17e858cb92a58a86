import { asAnswered, childNames, dayText, type Words } from '../../content/words.ts';
import type { NextStep } from '../../responses/types.ts';
import type { AgendaLine, AgendaPart, Summary } from '../../summary/types.ts';
import { type Block, type Cell, note, own, type PaperDocument, type Rich } from '../blocks.ts';
import { isTold, lineText, partName, schoolAgenda } from './agenda.ts';
import { chips } from './names.ts';
import { paperWith } from './paper-with.ts';

/** Rows to write in by hand, where no step was written down. */
const EMPTY_STEPS = 4;
const STEP_HEIGHT = 30;

/**
 * What came of the meeting, as a page to keep or to send: what was talked about and what was said,
 * what was not, and the next steps. What is body care stands on it only if the parent ticked so.
 * @param options.made the day it is made, yyyy-mm-dd
 */
export function composeFollowUp(
  summary: Summary,
  today: Words,
  { made }: Readonly<{ made: string }>,
): PaperDocument {
  const words = asAnswered(today, summary.answeredAs);
  const agenda = schoolAgenda(summary);
  const text = words.ui.afterMeeting;
  return paperWith(words, [
    {
      kind: 'keep',
      blocks: [
        title(summary, words, made),
        { kind: 'paragraph', quiet: true, text: own(text.nature) },
        ...talked(summary, words, only(agenda, isTold)),
        ...steps(words, summary.meeting.nextSteps),
        ...notTalked(
          summary,
          words,
          only(agenda, (line) => !isTold(line)),
        ),
      ],
    },
  ]);
}

function title(summary: Summary, words: Words, made: string): Block {
  const { grade, meetingDate, informant } = summary.child;
  const meeting = dayText(words, meetingDate);
  return {
    kind: 'title',
    text: words.ui.afterMeeting.heading({ child: childNames(words, summary.child).me }),
    bookmark: words.ui.afterMeeting.page,
    meta: [
      chips([
        ...(grade === null ? [] : [words.followups.grades[grade]]),
        dayText(words, made),
        ...(meeting === '' ? [] : [words.pdf.meeting({ day: meeting })]),
      ]),
      words.pdf.writtenBy({ who: words.followups.informants[informant] }),
    ],
  };
}

function only(
  agenda: readonly AgendaPart[],
  isWanted: (line: AgendaLine) => boolean,
): readonly AgendaPart[] {
  return agenda
    .map(({ part, lines }) => ({ part, lines: lines.filter(isWanted) }))
    .filter(({ lines }) => lines.length > 0);
}

function talked(summary: Summary, words: Words, agenda: readonly AgendaPart[]): readonly Block[] {
  const text = words.ui.afterMeeting;
  if (agenda.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.talked },
    ...agenda.flatMap(({ part, lines }): readonly Block[] => [
      partHeading(summary, words, part),
      {
        kind: 'table',
        head: [text.line, text.said],
        widths: [0.42, 0.58],
        rows: lines.map((line): readonly Cell[] => [
          { kind: 'text', text: lineRich(summary, words, line) },
          written(line.note),
        ]),
      },
    ]),
  ];
}

function steps(words: Words, nextSteps: readonly NextStep[]): readonly Block[] {
  const { meeting, afterMeeting } = words.ui;
  const blank: readonly Cell[] = [{ kind: 'blank' }, { kind: 'blank' }, { kind: 'blank' }];
  return [
    { kind: 'heading', level: 2, text: afterMeeting.steps },
    {
      kind: 'table',
      head: [meeting.what, meeting.who, meeting.by],
      widths: [0.5, 0.26, 0.24],
      ...(nextSteps.length === 0 ? { rowHeight: STEP_HEIGHT } : {}),
      rows:
        nextSteps.length === 0
          ? Array.from({ length: EMPTY_STEPS }, () => blank)
          : nextSteps.map(({ what, who, by }) => [
              written(what),
              written(who),
              { kind: 'text', text: own(dayOrText(words, by)) },
            ]),
    },
  ];
}

/** The topics that are left. Questions that were not asked stand on the questions page, not here. */
function notTalked(
  summary: Summary,
  words: Words,
  agenda: readonly AgendaPart[],
): readonly Block[] {
  const topics = agenda.filter(({ part }) => part === 'topics').flatMap(({ lines }) => lines);
  if (topics.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.ui.afterMeeting.notTalked },
    {
      kind: 'list',
      marker: 'bullet',
      items: topics.map((line) => ({ text: lineRich(summary, words, line) })),
    },
  ];
}

/** The name of the child stays out of the bookmarks. */
function partHeading({ child }: Summary, words: Words, part: AgendaPart['part']): Block {
  const text = partName(words, child, part);
  return part === 'teacher'
    ? { kind: 'heading', level: 3, text, bookmark: words.ask.roles.teacher.title }
    : { kind: 'heading', level: 3, text };
}

function lineRich({ child }: Summary, words: Words, line: AgendaLine): Rich {
  const { text, about } = lineText(words, child, line);
  return own([text, ...(about.length === 0 ? [] : [chips(about)])].join('\n'));
}

function written(text: string): Cell {
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text: note(text.trim()) };
}

/** A day in words; what is no day, as it was written. */
function dayOrText(words: Words, by: string): string {
  // Short, for a narrow column.
  const day = dayText(words, by, 'medium');
  return day === '' ? by : day;
}
