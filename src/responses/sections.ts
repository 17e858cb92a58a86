import { remembered } from '../lib/remembered.ts';
import type { ItemId } from '../questions/index.ts';
import type { DomainId, Questionnaire } from '../questions/types.ts';
import { activeItems, activeTopics } from './active.ts';
import { journey, stepId, type Step } from './journey.ts';
import type { Responses } from './types.ts';

/** The parts of the interview that the rail names. */
export type SectionId = 'child' | DomainId | 'strengths' | 'topics' | 'finish';

/** How far a part has come, in words on screen: nothing is counted. */
export type SectionState = 'done' | 'started' | 'open';

/** One line of the rail. `stepId` is where the part begins. */
export type Section = Readonly<{ id: SectionId; stepId: string; state: SectionState }>;

/** The part of the interview a step belongs to; the welcome step belongs to none. */
export function sectionOf(step: Step): SectionId | null {
  switch (step.kind) {
    case 'welcome':
      return null;
    case 'child':
    case 'cover':
      return 'child';
    case 'domain':
    case 'wrap':
    case 'item':
      return step.domain;
    case 'strengths':
    case 'health':
      return 'strengths';
    case 'topics':
    case 'details':
      return 'topics';
    default:
      return 'finish';
  }
}

/** The parts on the path, in order. */
export const sections = remembered(findSections);

function findSections(
  questionnaire: Questionnaire<ItemId>,
  responses: Responses,
): readonly Section[] {
  const found: Section[] = [];
  for (const step of journey(questionnaire, responses)) {
    const id = sectionOf(step);
    if (id === null || found.some((section) => section.id === id)) continue;
    found.push({ id, stepId: stepId(step), state: stateOf(questionnaire, responses, id) });
  }
  return found;
}

function stateOf(
  questionnaire: Questionnaire<ItemId>,
  responses: Responses,
  id: SectionId,
): SectionState {
  const { strengths, health, child } = responses;
  switch (id) {
    case 'child':
      return child.grade === null ? 'open' : 'done';
    case 'strengths':
      return strengths.chosen.length > 0 ||
        `${strengths.own}${strengths.hopes}` !== '' ||
        health.length > 0
        ? 'done'
        : 'open';
    case 'topics':
      return activeTopics(questionnaire, responses).length > 0 ? 'done' : 'open';
    case 'finish':
      return 'open';
    default:
      return domainState(questionnaire, responses, id);
  }
}

function domainState(
  questionnaire: Questionnaire<ItemId>,
  responses: Responses,
  domain: DomainId,
): SectionState {
  const asked = activeItems(questionnaire, responses).filter((item) => item.domain === domain);
  const isAnswered = (item: (typeof asked)[number]) => responses.answers[item.linkId] !== undefined;
  if (asked.every(isAnswered)) return 'done';
  return asked.some(isAnswered) ? 'started' : 'open';
}
