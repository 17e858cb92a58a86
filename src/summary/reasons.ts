import type { ItemId } from '../questions/index.ts';
import type { HealthKey, Item, Role } from '../questions/types.ts';
import { saidSettings } from './day-map.ts';
import { rolesFor } from './routing.ts';
import type { Reason } from './pointer-types.ts';
import type { Noted, Topic } from './types.ts';

/** What the pointers are drawn from. */
export type Findings = Readonly<{
  hard: readonly Noted[];
  unseen: readonly Noted[];
  topics: readonly Topic[];
  health: readonly HealthKey[];
  itemOf: (linkId: ItemId) => Item<ItemId>;
}>;

/** Everything marked hard that points to a person, in the order asked. */
export function routedTo(findings: Findings, role: Role): readonly Noted[] {
  return findings.hard.filter((noted) => rolesFor(findings.itemOf(noted.linkId)).has(role));
}

/**
 * What to speak of with a person: where the parent chose topics that point there, those topics in the
 * parent's order; else everything marked hard that does.
 */
export function hardFor(findings: Findings, role: Role): readonly Noted[] {
  const routed = routedTo(findings, role);
  const starred = findings.topics.flatMap((topic) =>
    routed.filter((noted) => noted.linkId === topic.linkId),
  );
  return starred.length > 0 ? starred : routed;
}

/** Topics seen only at home, as far as the parent said where. */
export function onlyAtHome(findings: Findings): readonly Topic[] {
  return findings.topics.filter((topic) => {
    const said = saidSettings(topic);
    return said.length === 1 && said[0] === 'home' && !topic.details.where.includes('teacher-told');
  });
}

/** Topics that came on suddenly, or that the child could do before. */
export function startedSince(findings: Findings): readonly Topic[] {
  return findings.topics.filter(
    ({ details }) => details.since === 'sudden' || details.since === 'lost',
  );
}

/** Why a person is named. */
export function reasonsFor(findings: Findings, role: Role): readonly Reason[] {
  const answers = hardFor(findings, role).map(({ linkId, answer, isPrivate }): Reason => ({
    kind: 'answer',
    linkId,
    answer,
    isPrivate,
  }));
  return role === 'pediatrician' ? [...answers, ...healthReasons(findings)] : answers;
}

function healthReasons(findings: Findings): readonly Reason[] {
  return [
    ...onlyAtHome(findings)
      .filter((topic) => topic.answer === 'often-hard')
      .map(({ linkId, isPrivate }): Reason => ({ kind: 'only-home', linkId, isPrivate })),
    ...startedSince(findings).flatMap(({ linkId, isPrivate, details }): readonly Reason[] =>
      details.since === null ? [] : [{ kind: 'since', linkId, since: details.since, isPrivate }],
    ),
    ...findings.health.map((key): Reason => ({ kind: 'health', key })),
  ];
}
