import { type ItemId, questionnaire } from '../questions/index.ts';
import type { GradeBand } from '../questions/types.ts';
import type { Child } from '../responses/types.ts';
import type { AnsweredAs } from '../summary/types.ts';
import type { first } from './en/first.ts';
import type { en } from './en/index.ts';
import { isWhole } from './is-whole.ts';
import type { ByBand, ItemWords, Sourced } from './types.ts';

/** A whole catalog. Every locale has this shape: a missing or extra key does not compile. */
export type Words = typeof en;

/**
 * The part of a catalog that the interview needs: it comes with the first load. What only the paper, the
 * summary and the pages to read need comes later (docs/decisions/017).
 */
export type FirstWords = typeof first;

/** The words of one item. */
export function itemWords(words: FirstWords, linkId: ItemId): ItemWords {
  return words.items[linkId];
}

/** The short name of an item, as used in summaries and on paper. */
export function shortName(words: FirstWords, linkId: ItemId): string {
  return itemWords(words, linkId).short;
}

/** The short name of an item as a line of its own, with a capital. */
export function itemTitle(words: FirstWords, linkId: ItemId): string {
  const name = shortName(words, linkId);
  return name.charAt(0).toLocaleUpperCase(words.ui.locale) + name.slice(1);
}

/** The words, in which an item that was reworded is named by the question that was answered. */
export function asAnswered(words: Words, answeredAs: readonly AnsweredAs[]): Words {
  const items = { ...words.items };
  for (const { linkId, question } of answeredAs) {
    rename(items, linkId, words.summary.askedThen({ question }));
  }
  return { ...words, items };
}

function rename<Id extends ItemId>(items: Words['items'], linkId: Id, short: string): void {
  items[linkId] = { ...items[linkId], short };
}

/** The text for a grade band; empty where the item is not asked in that band. */
export function forBand(text: ByBand, band: GradeBand): string {
  return typeof text === 'string' ? text : (text[band] ?? '');
}

/** The whole question for an item, with the child's name in it, as the person answering is asked it. */
export function questionText(
  words: FirstWords | Words,
  child: Child,
  linkId: ItemId,
  band: GradeBand,
): string {
  const completion = forBand(itemWords(words, linkId).completion, band);
  const said = { child: childNames(words, child).you, completion };
  if (child.informant !== 'teacher') return words.ui.question.stem(said);
  if (!isWhole(words)) return words.ui.question.stem(said);
  return isInClass(linkId) ? words.ui.observe.inClass(said) : words.ui.observe.atSchool(said);
}

function isInClass(linkId: ItemId): boolean {
  return questionnaire.domains.some(({ items }) =>
    items.some((item) => item.linkId === linkId && item.settings.includes('classroom')),
  );
}

/** How the child is named: `you` in sentences to the parent, `me` in the parent's own voice. */
export function childNames(words: FirstWords, child: Child): Readonly<{ you: string; me: string }> {
  const nickname = child.nickname.trim();
  return {
    you: nickname === '' ? words.ui.child.yourChild : nickname,
    me: nickname === '' ? words.ui.child.myChild : nickname,
  };
}

/** A list in words: "a, b, and c". */
export function listOf(words: FirstWords, parts: readonly string[]): string {
  return new Intl.ListFormat(words.ui.locale, { style: 'long', type: 'conjunction' }).format(parts);
}

/** A calendar day in words; `iso` is yyyy-mm-dd. Empty for an empty or impossible day. */
export function dayText(words: FirstWords, iso: string, style: 'long' | 'medium' = 'long'): string {
  const day = new Date(`${iso}T12:00:00Z`);
  if (iso === '' || Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(words.ui.locale, { dateStyle: style, timeZone: 'UTC' }).format(
    day,
  );
}

/** Who says so, and when that was checked. */
export function sourceText(words: FirstWords, { source, checked }: Sourced): string {
  return words.ui.common.sourced({ source, day: dayText(words, checked) });
}

/** A moment in words, date and time; empty for one that is no moment. */
export function momentText(words: FirstWords, iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const format = new Intl.DateTimeFormat(words.ui.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(moment);
}
