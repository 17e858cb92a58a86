import { assert } from '../lib/assert.ts';
import type { ItemId } from '../questions/index.ts';
import type { Item, Questionnaire } from '../questions/types.ts';
import { activeDomains, activeItems, activeTopics, isHard } from '../responses/active.ts';
import { NO_DETAILS, NO_DOMAIN_NOTE } from '../responses/defaults.ts';
import { bandOf } from '../responses/grades.ts';
import type { PageKind, Responses } from '../responses/types.ts';
import { dayMap } from './day-map.ts';
import { healthTicks } from './health.ts';
import { meetingNotes } from './meeting.ts';
import { mayJoin, pointers } from './pointers.ts';
import { startedSince, type Findings } from './reasons.ts';
import { together } from './views.ts';
import { watchList } from './watch.ts';
import type { AnsweredAs, DomainEntries, Entry, Noted, Summary, Topic } from './types.ts';

/**
 * What the responses come to, as one pure value. Reads only the path: what was set aside is not in it.
 * Computes no number from answers, and ranks nothing.
 * @param reworded the questions that are worded differently now than when they were answered
 * @throws Error when there is no grade yet; the journey reaches no summary without one
 */
export function summarise(
  questionnaire: Questionnaire<ItemId>,
  responses: Responses,
  reworded: readonly AnsweredAs[] = [],
): Summary {
  const { grade } = responses.child;
  assert(grade !== null, 'Choose a grade first: a summary needs one.');
  const items = activeItems(questionnaire, responses);
  const itemOf = finder(items);
  const glance = glanceOf(questionnaire, responses, items);
  const noted = glance.flatMap(({ entries }) => entries.flatMap(answered));
  const hard = noted.filter(({ answer }) => isHard(answer));
  const topics = topicsOf(questionnaire, responses, hard);
  const health = healthTicks(responses.health, topics, (topic) => itemOf(topic.linkId).health);
  const unseen = noted.filter(({ answer }) => answer === 'not-seen');
  const findings: Findings = { hard, unseen, topics, health, itemOf };
  return {
    child: responses.child,
    band: bandOf(grade),
    strengths: {
      ...responses.strengths,
      goesWell: noted.filter(({ answer }) => answer === 'goes-well'),
    },
    domainNotes: glance.map(({ domain }) => ({
      domain,
      ...(responses.domainNotes[domain] ?? NO_DOMAIN_NOTE),
    })),
    topics,
    hard,
    unseen,
    glance,
    map: dayMap(glance, hard, topics, itemOf),
    health,
    ...people(findings, responses),
    watch: watchList(unseen, itemOf),
    answeredAs: reworded.filter(({ linkId }) => noted.some((entry) => entry.linkId === linkId)),
    typedIn: responses.typedIn,
    together: together(questionnaire, responses),
    sharing: responses.sharing,
    available: availablePages(findings, responses),
  };
}

function finder(items: readonly Item<ItemId>[]): (linkId: ItemId) => Item<ItemId> {
  const byId = new Map(items.map((item) => [item.linkId, item]));
  return (linkId) => {
    const item = byId.get(linkId);
    assert(item, `The item ${linkId} is not on the path.`);
    return item;
  };
}

function glanceOf(
  questionnaire: Questionnaire<ItemId>,
  responses: Responses,
  items: readonly Item<ItemId>[],
): readonly DomainEntries[] {
  const entry = ({ linkId, domain, isPrivate }: Item<ItemId>): Entry => ({
    linkId,
    domain,
    answer: responses.answers[linkId] ?? null,
    isPrivate: isPrivate === true,
  });
  return activeDomains(questionnaire, responses).map((domain) => ({
    domain,
    entries: items.filter((item) => item.domain === domain).map(entry),
  }));
}

function answered({ answer, ...entry }: Entry): readonly Noted[] {
  return answer === null ? [] : [{ ...entry, answer }];
}

function topicsOf(
  questionnaire: Questionnaire<ItemId>,
  responses: Responses,
  hard: readonly Noted[],
): readonly Topic[] {
  return activeTopics(questionnaire, responses).flatMap((linkId) =>
    hard
      .filter((noted) => noted.linkId === linkId)
      .map((noted) => ({ ...noted, details: responses.details[linkId] ?? NO_DETAILS })),
  );
}

/** Whom the family can ask, and the meeting with them; a teacher is the one who is asked. */
function people(
  findings: Findings,
  { child, questionsOff, meeting }: Responses,
): Pick<Summary, 'pointers' | 'mayJoin' | 'meeting'> {
  const isTeacher = child.informant === 'teacher';
  const asked = isTeacher ? [] : pointers(findings, questionsOff);
  return {
    pointers: asked,
    mayJoin: isTeacher ? [] : mayJoin(findings),
    meeting: meetingNotes(findings.topics, asked, meeting),
  };
}

function availablePages(findings: Findings, { child, others }: Responses): readonly PageKind[] {
  if (child.informant === 'teacher') return ['teacher'];
  const hasHealth = findings.health.length > 0 || startedSince(findings).length > 0;
  const pages: readonly PageKind[] = [
    'school',
    'questions',
    'teacher',
    ...(others.length > 0 ? (['together'] as const) : []),
    ...(hasHealth ? (['doctor'] as const) : []),
    'keep',
  ];
  return pages;
}
