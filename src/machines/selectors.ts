import type { SnapshotFrom } from 'xstate';
import { assert } from '../lib/assert.ts';
import { activeItems, activeTopics, hardItems, setAsideTopics } from '../responses/active.ts';
import { bandOf } from '../responses/grades.ts';
import type { ItemId } from '../questions/index.ts';
import type { DomainId, GradeBand, Item } from '../questions/types.ts';
import { journey, stepId, type Step } from '../responses/journey.ts';
import type { Coverage, Details, DomainNote, Responses } from '../responses/types.ts';
import { NO_DETAILS, NO_DOMAIN_NOTE } from '../responses/defaults.ts';
import { findStep, stepAlong } from '../responses/walk.ts';
import type { interviewMachine } from './interview-machine.ts';

/** A moment of the interview. */
export type InterviewSnapshot = SnapshotFrom<typeof interviewMachine>;

/** Everything the parent said. */
export function selectResponses({ context }: InterviewSnapshot): Responses {
  return context.responses;
}

/** Whether a teacher is answering, about a class. */
export function selectIsTeacher({ context }: InterviewSnapshot): boolean {
  return context.responses.child.informant === 'teacher';
}

/** The id of the step the parent stands on. */
export function selectCursor({ context }: InterviewSnapshot): string {
  return context.cursor;
}

/** The path, from welcome to the end. */
export function selectPath({ context }: InterviewSnapshot): readonly Step[] {
  return journey(context.questionnaire, context.responses);
}

/** The step the parent stands on. */
export function selectStep(snapshot: InterviewSnapshot): Step {
  const step = findStep(selectPath(snapshot), snapshot.context.cursor);
  assert(step, `The step ${snapshot.context.cursor} is not on the path.`);
  return step;
}

/** The id of the step before this one, where Back leads: the check step while changing. */
export function selectBackTarget(snapshot: InterviewSnapshot): string {
  if (selectIsChanging(snapshot)) return 'check';
  return stepAlong(selectPath(snapshot), snapshot.context.cursor, -1);
}

/** Whether one answer is being changed from the check step. */
export function selectIsChanging(snapshot: InterviewSnapshot): boolean {
  return snapshot.matches('changing');
}

/** Chosen topics that apply, in the parent's order. */
export function selectTopics({ context }: InterviewSnapshot) {
  return activeTopics(context.questionnaire, context.responses);
}

/** Topics with notes that are set aside for now. */
export function selectSetAside({ context }: InterviewSnapshot) {
  return setAsideTopics(context.questionnaire, context.responses);
}

/** Where "go on where you stopped" leads; the welcome step when nothing was begun. */
export function selectResumeAt({ context }: InterviewSnapshot): string {
  return context.resumeAt;
}

/** The step that follows a whole domain. */
export function selectAfterDomain(domain: DomainId) {
  return (snapshot: InterviewSnapshot): string => {
    const path = selectPath(snapshot);
    const wrap = path.findIndex((step) => step.kind === 'wrap' && step.domain === domain);
    const after = path[wrap + 1];
    return after === undefined ? 'check' : stepId(after);
  };
}

/** The grade band of the child. */
export function selectBand({ context }: InterviewSnapshot): GradeBand {
  const { grade } = context.responses.child;
  assert(grade !== null, 'The grade is known before any step that needs its band.');
  return bandOf(grade);
}

/** Whether notes on this item are set aside because its answer was changed. */
export function selectIsSetAside(linkId: ItemId) {
  return ({ context }: InterviewSnapshot): boolean =>
    setAsideTopics(context.questionnaire, context.responses).includes(linkId);
}

/** What the parent marked hard, in the order asked. */
export function selectHardItems({ context }: InterviewSnapshot) {
  return hardItems(context.questionnaire, context.responses);
}

/** The item with this id. */
export function selectItem(linkId: ItemId) {
  return ({ context }: InterviewSnapshot): Item<ItemId> => {
    const item = activeItems(context.questionnaire, context.responses).find(
      (active) => active.linkId === linkId,
    );
    assert(item, `The item ${linkId} is not on the path.`);
    return item;
  };
}

/** The single questions of a choice of what to cover that apply to the child, in the order asked. */
export function selectOnly(coverage: Coverage) {
  return ({ context }: InterviewSnapshot): readonly Item<ItemId>[] =>
    coverage.only.length === 0
      ? []
      : activeItems(context.questionnaire, { ...context.responses, coverage });
}

/** What the parent noted at the end of a domain. */
export function selectDomainNote(domain: DomainId) {
  return ({ context }: InterviewSnapshot): DomainNote =>
    context.responses.domainNotes[domain] ?? NO_DOMAIN_NOTE;
}

/** What the parent said about a topic. */
export function selectDetails(linkId: ItemId) {
  return ({ context }: InterviewSnapshot): Details =>
    context.responses.details[linkId] ?? NO_DETAILS;
}
