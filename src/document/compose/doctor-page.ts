import type { Words } from '../../content/words.ts';
import type { Pointer } from '../../summary/pointer-types.ts';
import type { Noted, Summary } from '../../summary/types.ts';
import { type Block, type ListItem, own } from '../blocks.ts';
import { answerOf } from './child-notes.ts';
import { itemName, markOf } from './names.ts';
import { askList } from './questions-page.ts';
import { sheetTitle } from './title.ts';

/** The page for the pediatrician: what was ticked, when it started, what is hard, what to ask. */
export function doctorPage(summary: Summary, words: Words, made: string): readonly Block[] {
  const pointer = summary.pointers.find(({ role }) => role === 'pediatrician');
  const { doctor } = words.pdf;
  return [
    sheetTitle(summary, words, made, { kind: 'doctor', heading: doctor.heading }),
    ...listed(
      doctor.health,
      summary.health.map((key) => ({ text: own(words.doctor.cards[key].paper) })),
    ),
    ...listed(doctor.since, startedItems(summary, words)),
    ...listed(
      doctor.hard,
      askedAbout(summary, pointer).map((noted) => ({
        mark: markOf(words, noted),
        text: own(answerOf(words, noted)),
      })),
    ),
    ...questions(summary, words, pointer),
    { kind: 'writing-lines', heading: doctor.notes, count: 12, ifRoom: true },
  ];
}

function startedItems(summary: Summary, words: Words): readonly ListItem[] {
  return summary.topics.flatMap(({ linkId, details }) =>
    details.since === 'sudden' || details.since === 'lost'
      ? [
          {
            text: own(
              words.pdf.said({
                what: itemName(words, linkId),
                answer: words.followups.since[details.since],
              }),
            ),
          },
        ]
      : [],
  );
}

/** The hard items that the pediatrician is named for. */
function askedAbout(summary: Summary, pointer: Pointer | undefined): readonly Noted[] {
  const named = new Set(
    (pointer?.reasons ?? []).flatMap((reason) => (reason.kind === 'answer' ? [reason.linkId] : [])),
  );
  return summary.hard.filter((noted) => named.has(noted.linkId));
}

function questions(summary: Summary, words: Words, pointer: Pointer | undefined): readonly Block[] {
  const list = askList(
    summary,
    words,
    (pointer?.questions ?? []).filter((ask) => ask.ticked),
  );
  if (list.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: words.pdf.doctor.questions }, ...list];
}

function listed(text: string, items: readonly ListItem[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', marker: 'bullet', items },
  ];
}
