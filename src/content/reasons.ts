import type { Reason } from '../summary/pointer-types.ts';
import { listOf, shortName, type Words } from './words.ts';

/** Says why a person is named, in the parent's own voice: one sentence for each kind of reason. */
export function reasonTexts(words: Words, reasons: readonly Reason[]): readonly string[] {
  const say = words.summary.reasons;
  const named = (answer: string) =>
    reasons.flatMap((reason) =>
      reason.kind === 'answer' && reason.answer === answer
        ? [words.summary.quoted({ name: shortName(words, reason.linkId) })]
        : [],
    );
  const sentence = (write: (p: { items: string }) => string, items: readonly string[]) =>
    items.length === 0 ? [] : [write({ items: listOf(words, items) })];
  return [
    ...(reasons.some((reason) => reason.kind === 'start-here') ? [say.startHere] : []),
    ...(reasons.some((reason) => reason.kind === 'any-meeting') ? [say.anyMeeting] : []),
    ...hardInOrder(reasons).flatMap((answer) => sentence(say[answer], named(answer))),
    ...(reasons.some(isUnseen) ? [say.unseen] : []),
    ...sentence(say.onlyHome, itemsOf(words, reasons, 'only-home')),
    ...sentence(say.since, itemsOf(words, reasons, 'since')),
    ...sentence(say.health, healthOf(words, reasons)),
  ];
}

/** The two hard answers, the one the parent named first before the other: no answer ranks above. */
function hardInOrder(reasons: readonly Reason[]): readonly ('often-hard' | 'sometimes-hard')[] {
  const answers = reasons.flatMap((reason) => (reason.kind === 'answer' ? [reason.answer] : []));
  const first = answers.find((answer) => answer !== 'not-seen');
  return first === 'sometimes-hard'
    ? ['sometimes-hard', 'often-hard']
    : ['often-hard', 'sometimes-hard'];
}

function isUnseen(reason: Reason): boolean {
  return reason.kind === 'answer' && reason.answer === 'not-seen';
}

function itemsOf(
  words: Words,
  reasons: readonly Reason[],
  kind: 'only-home' | 'since',
): readonly string[] {
  return reasons.flatMap((reason) =>
    reason.kind === kind ? [words.summary.quoted({ name: shortName(words, reason.linkId) })] : [],
  );
}

function healthOf(words: Words, reasons: readonly Reason[]): readonly string[] {
  return reasons.flatMap((reason) =>
    reason.kind === 'health' ? [words.doctor.cards[reason.key].paper] : [],
  );
}
