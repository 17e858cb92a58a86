import type { ItemId } from '../questions/index.ts';
import type { DomainId, Questionnaire } from '../questions/types.ts';
import { remembered } from '../lib/remembered.ts';
import { activeDomains, activeItems, activeTopics, hardItems } from './active.ts';
import type { Responses } from './types.ts';

/** Steps that stand alone. */
export type SingleStep =
  'welcome' | 'child' | 'cover' | 'strengths' | 'health' | 'topics' | 'check' | 'summary' | 'take';

/** One screen of the interview. `position` counts from 1 inside its domain (or among the topics). */
export type Step =
  | Readonly<{ [Kind in SingleStep]: { kind: Kind } }[SingleStep]>
  | Readonly<{ kind: 'domain' | 'wrap'; domain: DomainId }>
  | Readonly<{ kind: 'item'; domain: DomainId; linkId: ItemId; position: number; of: number }>
  | Readonly<{ kind: 'details'; linkId: ItemId; position: number; of: number }>;

/** The id of a step; also its address after `#/`. */
export function stepId(step: Step): string {
  switch (step.kind) {
    case 'item':
      return `q/${step.linkId}`;
    case 'details':
      return `details/${step.linkId}`;
    case 'domain':
    case 'wrap':
      return `${step.kind}/${step.domain}`;
    default:
      return step.kind;
  }
}

/**
 * The path through the interview, derived from the responses alone: previous, next, progress and
 * "may I visit" all follow from it. Without a grade it ends at the child step, the only required one.
 */
export const journey = remembered(findJourney);

function findJourney(questionnaire: Questionnaire<ItemId>, responses: Responses): readonly Step[] {
  const opening: readonly Step[] = [{ kind: 'welcome' }, { kind: 'child' }];
  if (responses.child.grade === null) return opening;
  // A teacher writes down what is seen in class, and hands it to the family.
  if (responses.child.informant === 'teacher') {
    return [
      ...opening,
      { kind: 'cover' },
      ...domainSteps(questionnaire, responses),
      { kind: 'strengths' },
      { kind: 'check' },
      { kind: 'take' },
    ];
  }
  return [
    ...opening,
    { kind: 'cover' },
    ...domainSteps(questionnaire, responses),
    { kind: 'strengths' },
    { kind: 'health' },
    ...topicSteps(questionnaire, responses),
    { kind: 'check' },
    { kind: 'summary' },
    { kind: 'take' },
  ];
}

function domainSteps(questionnaire: Questionnaire<ItemId>, responses: Responses): readonly Step[] {
  const items = activeItems(questionnaire, responses);
  return activeDomains(questionnaire, responses).flatMap((domain): readonly Step[] => {
    const own = items.filter((item) => item.domain === domain);
    return [
      { kind: 'domain', domain },
      ...own.map(({ linkId }, index): Step => ({
        kind: 'item',
        domain,
        linkId,
        position: index + 1,
        of: own.length,
      })),
      { kind: 'wrap', domain },
    ];
  });
}

function topicSteps(questionnaire: Questionnaire<ItemId>, responses: Responses): readonly Step[] {
  if (hardItems(questionnaire, responses).length === 0) return [];
  const topics = activeTopics(questionnaire, responses);
  return [
    { kind: 'topics' },
    ...topics.map((linkId, index): Step => ({
      kind: 'details',
      linkId,
      position: index + 1,
      of: topics.length,
    })),
  ];
}
