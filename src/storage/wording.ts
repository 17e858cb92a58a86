import { questionnaire, type ItemId } from '../questions/index.ts';
import type { Responses } from '../responses/types.ts';
import { checksum } from './checksum.ts';

/**
 * The wording in which an item was asked when it was answered, and its language. `hash` is compared,
 * `text` printed.
 */
export type Wording = Readonly<{ locale: string; hash: string; text: string }>;

/** The wording each answered item was asked in. An item without one was answered before we kept it. */
export type Wordings = Readonly<Partial<Record<ItemId, Wording>>>;

/** How the items are asked now. */
export type Asking = Readonly<{
  /** The language asked in ("en"). */
  locale: string;
  /** The wording of an item; without the child's name, which may change. */
  wordingOf: (linkId: ItemId) => string;
}>;

type Answers = Responses['answers'];

/** A wording with its hash. Spaces and the way letters are composed do not count as a change. */
export function wording(locale: string, text: string): Wording {
  return { locale, hash: checksum(text.normalize('NFC').replace(/\s+/g, ' ').trim()), text };
}

/**
 * The wordings after a change of answers: an item answered anew takes the wording of now, an item
 * whose answer stands keeps the one it was answered in, and a cleared answer has none.
 */
export function noteWordings(
  kept: Wordings,
  before: Answers,
  after: Answers,
  { locale, wordingOf }: Asking,
): Wordings {
  // A note, or the parent went on: no answer was given.
  if (before === after) return kept;
  return collect((linkId) => {
    const answer = after[linkId];
    if (answer === undefined) return undefined;
    return answer === before[linkId] ? kept[linkId] : wording(locale, wordingOf(linkId));
  });
}

/** The wordings after a parent has looked at reworded items and lets the answers stand. */
export function confirmWordings(
  kept: Wordings,
  items: readonly Readonly<{ linkId: ItemId }>[],
  { locale, wordingOf }: Asking,
): Wordings {
  return collect((linkId) =>
    items.some((item) => item.linkId === linkId)
      ? wording(locale, wordingOf(linkId))
      : kept[linkId],
  );
}

/**
 * Items whose wording has changed since they were answered, in the order asked, each with the
 * question that was answered. Nothing is told of an item whose wording was not kept (drafts of
 * schema 1), nor of one answered in another language: to read it in another language is not a change
 * of its wording.
 */
export function reworded(
  { responses, wordings }: Readonly<{ responses: Responses; wordings: Wordings }>,
  { locale, wordingOf }: Asking,
): readonly Readonly<{ linkId: ItemId; question: string }>[] {
  return allItems().flatMap((linkId) => {
    const kept = wordings[linkId];
    if (kept === undefined || responses.answers[linkId] === undefined) return [];
    const isSame = kept.hash === wording(locale, wordingOf(linkId)).hash;
    return kept.locale !== locale || isSame ? [] : [{ linkId, question: kept.text }];
  });
}

function collect(find: (linkId: ItemId) => Wording | undefined): Wordings {
  const found: Partial<Record<ItemId, Wording>> = {};
  for (const linkId of allItems()) {
    const kept = find(linkId);
    if (kept !== undefined) found[linkId] = kept;
  }
  return found;
}

function allItems(): readonly ItemId[] {
  return questionnaire.domains.flatMap(({ items }) => items.map(({ linkId }) => linkId));
}
