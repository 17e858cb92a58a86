import { questionnaire, type ItemId } from '../questions/index.ts';
import type { Responses } from '../responses/types.ts';
import { checksum } from './checksum.ts';

/** The wording in which an item was asked when it was answered. `hash` is compared, `text` printed. */
export type Wording = Readonly<{ hash: string; text: string }>;

/** The wording each answered item was asked in. An item without one was answered before we kept it. */
export type Wordings = Readonly<Partial<Record<ItemId, Wording>>>;

/** The wording in which an item is asked now; without the child's name, which may change. */
export type WordingOf = (linkId: ItemId) => string;

type Answers = Responses['answers'];

/** A wording with its hash. Spaces and the way letters are composed do not count as a change. */
export function wording(text: string): Wording {
  return { hash: checksum(text.normalize('NFC').replace(/\s+/g, ' ').trim()), text };
}

/**
 * The wordings after a change of answers: an item answered anew takes the wording of now, an item
 * whose answer stands keeps the one it was answered in, and a cleared answer has none.
 */
export function noteWordings(
  kept: Wordings,
  before: Answers,
  after: Answers,
  wordingOf: WordingOf,
): Wordings {
  return collect((linkId) => {
    const answer = after[linkId];
    if (answer === undefined) return undefined;
    return answer === before[linkId] ? kept[linkId] : wording(wordingOf(linkId));
  });
}

/** The wordings after a parent has looked at reworded items and lets the answers stand. */
export function confirmWordings(
  kept: Wordings,
  linkIds: readonly ItemId[],
  wordingOf: WordingOf,
): Wordings {
  return collect((linkId) =>
    linkIds.includes(linkId) ? wording(wordingOf(linkId)) : kept[linkId],
  );
}

/**
 * Items whose wording has changed since they were answered, in the order asked. Nothing is told of
 * an item whose wording was not kept (drafts of schema 1).
 */
export function reworded(
  { responses, wordings }: Readonly<{ responses: Responses; wordings: Wordings }>,
  wordingOf: WordingOf,
): readonly ItemId[] {
  return allItems().filter((linkId) => {
    const kept = wordings[linkId];
    if (kept === undefined || responses.answers[linkId] === undefined) return false;
    return kept.hash !== wording(wordingOf(linkId)).hash;
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
