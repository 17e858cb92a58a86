import type { ItemId } from '../questions/index.ts';
import type { HealthKey, Item, Role } from '../questions/types.ts';
import { saidSettings } from './day-map.ts';
import { rolesFor } from './routing.ts';
import type { Noted, Reason, Topic } from './types.ts';

/** What the pointers are drawn from. */
export type Findings = Readonly<{
  hard: readonly Noted[];
  unseen: readonly Noted[];
  topics: readonly Topic[];
  health: readonly HealthKey[];
  itemOf: (linkId: ItemId) => Item<ItemId>;
}>;

/** Items marked hard that point to a person: the parent's topics first, in their order, then as asked. */
export function hardFor(findings: Findings, role: Role): readonly Noted[] {
  const routed = findings.hard.filter((noted) => rolesFor(findings.itemOf(noted.linkId)).has(role));
  const starred = findings.topics.flatMap((topic) =>
    routed.filter((noted) => noted.linkId === topic.linkId),
  );
  return [...starred, ...routed.filter((noted) => !starred.includes(noted))];
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

/** Why a person is named. Where the parent chose topics, the topics speak; else everything marked hard. */
export function reasonsFor(findings: Findings, role: Role): readonly Reason[] {
  const routed = hardFor(findings, role);
  const starred = routed.filter((noted) => isTopic(findings, noted));
  const answers = (starred.length > 0 ? starred : routed).map(
    ({ linkId, answer, isPrivate }): Reason => ({ kind: 'answer', linkId, answer, isPrivate }),
  );
  return role === 'pediatrician' ? [...answers, ...healthReasons(findings)] : answers;
}

function isTopic(findings: Findings, noted: Noted): boolean {
  return findings.topics.some((topic) => topic.linkId === noted.linkId);
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
