import { shortName, type Words } from '../../content/words.ts';
import type { ItemId } from '../../questions/index.ts';
import type { Answer } from '../../responses/types.ts';
import type { Entry, Noted } from '../../summary/types.ts';
import type { Mark } from '../blocks.ts';

/** A sentence's first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** An item's short name, as a line of its own. */
export function itemName(words: Words, linkId: ItemId): string {
  return capitalised(shortName(words, linkId));
}

/** The mark of an answer, with its word. */
export function markOf(words: Words, noted: Pick<Noted, 'answer' | 'domain'>): Mark {
  return {
    answer: noted.answer,
    domain: noted.domain,
    label: words.followups.answers[noted.answer],
  };
}

/** An entry that has an answer. */
export function isAnswered(entry: Entry): entry is Entry & { answer: Answer } {
  return entry.answer !== null;
}

/** Chosen answers side by side, each in the words of the screen. */
export function chips(texts: readonly string[]): string {
  return texts.join(' · ');
}
