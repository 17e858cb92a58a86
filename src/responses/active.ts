import type { ItemId } from '../questions/index.ts';
import type { DomainId, GradeBand, Item, Questionnaire } from '../questions/types.ts';
import { remembered } from '../lib/remembered.ts';
import { MAX_TOPICS } from './defaults.ts';
import { bandOf } from './grades.ts';
import type { Answer, OwnResponses } from './types.ts';

/** Items that apply to this child and were asked for, in the order asked. None before the grade is known. */
export const activeItems = remembered(findActiveItems);

function findActiveItems(
  questionnaire: Questionnaire<ItemId>,
  responses: OwnResponses,
): readonly Item<ItemId>[] {
  const { grade } = responses.child;
  if (grade === null) return [];
  const band = bandOf(grade);
  const isAsked = askedIn(questionnaire, responses, band);
  return questionnaire.domains
    .filter((domain) => responses.coverage.domains.includes(domain.id))
    .flatMap((domain) => domain.items)
    .filter((item) => item.bands.includes(band) && isAsked(item));
}

function askedIn(
  questionnaire: Questionnaire<ItemId>,
  responses: OwnResponses,
  band: GradeBand,
): (item: Item<ItemId>) => boolean {
  const { length, extras, only } = responses.coverage;
  const mayAsk = asksPrivate(responses) ? () => true : isNotPrivate;
  if (only.length === 0 && length === 'full') {
    return (item) => mayAsk(item) && (item.core || extras);
  }
  const chosen = new Set(only.length > 0 ? only : questionnaire.quick[band]);
  return (item) => mayAsk(item) && chosen.has(item.linkId);
}

function isNotPrivate({ isPrivate }: Item<ItemId>): boolean {
  return isPrivate !== true;
}

/** Body care is a family's to speak of: a teacher is asked what stands on the teacher's blank sheet. */
function asksPrivate({ child, sharing }: OwnResponses): boolean {
  return child.informant !== 'teacher' || sharing.includePrivate;
}

/** Covered domains, in the order asked. Of single items, only the domains they belong to. */
export function activeDomains(
  questionnaire: Questionnaire<ItemId>,
  responses: OwnResponses,
): readonly DomainId[] {
  const { domains, only } = responses.coverage;
  const asked = new Set(activeItems(questionnaire, responses).map(({ domain }) => domain));
  return questionnaire.domains
    .map((domain) => domain.id)
    .filter((id) => responses.child.grade !== null && domains.includes(id))
    .filter((id) => only.length === 0 || asked.has(id));
}

/** Whether an answer can become a topic. */
export function isHard(answer: Answer | undefined | null): boolean {
  return answer === 'sometimes-hard' || answer === 'often-hard';
}

/** Items on the path that the parent marked hard, in the order asked. */
export const hardItems = remembered(findHardItems);

function findHardItems(
  questionnaire: Questionnaire<ItemId>,
  responses: OwnResponses,
): readonly Item<ItemId>[] {
  return activeItems(questionnaire, responses).filter((item) =>
    isHard(responses.answers[item.linkId]),
  );
}

/**
 * Chosen topics that still apply, in the parent's order, at most five. The others are set aside, not
 * forgotten: a sixth may come back into the list when an answer is changed back.
 */
export const activeTopics = remembered(findActiveTopics);

function findActiveTopics(
  questionnaire: Questionnaire<ItemId>,
  responses: OwnResponses,
): readonly ItemId[] {
  const hard = new Set(hardItems(questionnaire, responses).map((item) => item.linkId));
  const chosen = [...new Set(responses.topics)];
  return chosen.filter((linkId) => hard.has(linkId)).slice(0, MAX_TOPICS);
}

/** Topics with details that no longer apply; they come back when the answer is changed back. */
export function setAsideTopics(
  questionnaire: Questionnaire<ItemId>,
  responses: OwnResponses,
): readonly ItemId[] {
  const active = new Set(activeTopics(questionnaire, responses));
  return responses.topics.filter(
    (linkId) => !active.has(linkId) && responses.details[linkId] !== undefined,
  );
}
