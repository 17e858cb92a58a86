import type { Role } from '../questions/types.ts';
import { asksFor, unseenAsks } from './asks.ts';
import { reasonsFor, type Findings } from './reasons.ts';
import type { MayJoin, Pointer, PointerRole, Reason } from './pointer-types.ts';

const JOINERS: readonly MayJoin['role'][] = ['slp', 'pt', 'nurse', 'counselor'];

/** Whom to ask, in a fixed order. The teacher and the team always stand; the others need a reason. */
export function pointers(findings: Findings, questionsOff: readonly string[]): readonly Pointer[] {
  const people: readonly [PointerRole, readonly Reason[]][] = [
    ['teacher', teacherReasons(findings)],
    ...specialist(findings, 'pediatrician'),
    ...specialist(findings, 'psychologist'),
    ...specialist(findings, 'ot'),
    ['team', [{ kind: 'any-meeting' }]],
  ];
  return people.map(([role, reasons]) => ({
    role,
    reasons,
    questions: asksFor(role, findings, questionsOff),
    unseen: role === 'teacher' ? unseenAsks(findings, questionsOff) : [],
  }));
}

/** Who else may join the meeting, each with the answers that point to them. */
export function mayJoin(findings: Findings): readonly MayJoin[] {
  return JOINERS.map((role) => ({ role, reasons: reasonsFor(findings, role) })).filter(
    ({ reasons }) => reasons.length > 0,
  );
}

function teacherReasons(findings: Findings): readonly Reason[] {
  const unseen = findings.unseen.map(({ linkId, answer, isPrivate }): Reason => ({
    kind: 'answer',
    linkId,
    answer,
    isPrivate,
  }));
  return [{ kind: 'start-here' }, ...reasonsFor(findings, 'teacher'), ...unseen];
}

function specialist(
  findings: Findings,
  role: PointerRole & Role,
): readonly [PointerRole, readonly Reason[]][] {
  const reasons = reasonsFor(findings, role);
  return reasons.length === 0 ? [] : [[role, reasons]];
}
