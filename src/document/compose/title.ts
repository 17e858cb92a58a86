import { dayText, childNames, listOf, type Words } from '../../content/words.ts';
import type { PageKind } from '../../responses/types.ts';
import type { Summary } from '../../summary/types.ts';
import type { TitleBlock } from '../blocks.ts';
import { chips } from './names.ts';

// Filled in by a teacher, or written by several people: who wrote what stands on the sheet itself.
const SEVERAL: readonly PageKind[] = ['teacher', 'together'];

/** The head of a sheet: what it is; grade and dates; who wrote it and where they see the child. */
export function sheetTitle(
  summary: Summary,
  words: Words,
  made: string,
  sheet: Readonly<{ kind: PageKind; heading: (p: { child: string }) => string }>,
): TitleBlock {
  const child = childNames(words, summary.child).me;
  const { grade, meetingDate } = summary.child;
  const meeting = dayText(words, meetingDate);
  const facts = [
    ...(grade === null ? [] : [words.followups.grades[grade]]),
    dayText(words, made),
    ...(meeting === '' ? [] : [words.pdf.meeting({ day: meeting })]),
  ];
  return {
    kind: 'title',
    text: sheet.heading({ child }),
    bookmark: words.ui.take.pageNames[sheet.kind],
    meta: SEVERAL.includes(sheet.kind)
      ? [chips(facts)]
      : [chips(facts), chips(author(summary, words))],
  };
}

function author(summary: Summary, words: Words): readonly string[] {
  const child = childNames(words, summary.child).me;
  const { informant, seenAt } = summary.child;
  const places = seenAt.map((place) => lowered(words.followups.seenAt[place]));
  return [
    words.pdf.writtenBy({ who: words.followups.informants[informant] }),
    ...(places.length === 0 ? [] : [words.pdf.sees({ child, places: listOf(words, places) })]),
  ];
}

/** A choice as part of a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
