import type { ItemId } from '../questions/index.ts';
import type { Questionnaire } from '../questions/types.ts';
import { activeItems } from '../responses/active.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import type { Child, Coverage, Responses } from '../responses/types.ts';
import type { Invitation } from './types.ts';

/** What an invitation would have recorded in notes: their child (for the grade) and what to cover. */
export type Suggested = Readonly<{ child: Child; coverage: Coverage }>;

/** An invitation as the beginning of new notes. */
export function asNewNotes({ domains, only, grade, length }: Invitation): Suggested {
  return {
    child: { ...NO_RESPONSES.child, grade },
    coverage: { domains, only, length, extras: false },
  };
}

/**
 * An invitation added to notes: all that was asked is still asked, and what is suggested for the
 * child's grade as well. Where the parts alone cannot say so, each question is named.
 */
export function asAddition(
  questionnaire: Questionnaire<ItemId>,
  responses: Responses,
  invitation: Invitation,
): Suggested {
  const { child } = responses;
  const fresh = asNewNotes(invitation).coverage;
  if (child.grade === null) {
    return { child: { ...child, grade: invitation.grade }, coverage: fresh };
  }
  const asked = (coverage: Coverage) =>
    activeItems(questionnaire, { ...responses, coverage }).map(({ linkId }) => linkId);
  const kept = responses.coverage;
  const both = new Set([...asked(kept), ...asked(fresh)]);
  const domains = questionnaire.domains
    .map(({ id }) => id)
    .filter((id) => kept.domains.includes(id) || fresh.domains.includes(id));
  const whole = { ...kept, domains };
  const isEnough = (coverage: Coverage) => {
    const found = new Set(asked(coverage));
    return [...both].every((linkId) => found.has(linkId));
  };
  if (isEnough(kept)) return { child, coverage: kept };
  if (fresh.only.length === 0 && isEnough(whole)) return { child, coverage: whole };
  const only = questionnaire.domains
    .flatMap(({ items }) => items)
    .map(({ linkId }) => linkId)
    .filter((linkId) => both.has(linkId));
  return { child, coverage: { ...whole, only } };
}
