import { initialTransition, transition } from 'xstate';
import { assert } from '../../src/lib/assert.ts';
import { interviewMachine, type InterviewEvent } from '../../src/machines/interview-machine.ts';
import { selectSummary } from '../../src/machines/select-summary.ts';
import {
  selectBackTarget,
  selectIsChanging,
  selectPath,
  selectResumeAt,
  selectStep,
  type InterviewSnapshot,
} from '../../src/machines/selectors.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { ItemId } from '../../src/questions/index.ts';
import type { Questionnaire } from '../../src/questions/types.ts';
import { stepId } from '../../src/responses/journey.ts';
import type { Answer, Child, Responses } from '../../src/responses/types.ts';
import type { Summary } from '../../src/summary/types.ts';
import { frozen } from './frozen.ts';

/** A moment of an interview, to be read as a sentence: `given(r).at('q/fm-copying').continued().step`. */
export type Moment = Readonly<{
  /** The id of the step the parent stands on. */
  step: string;
  /** The ids of the whole path. */
  path: readonly string[];
  responses: Responses;
  state: InterviewSnapshot['value'];
  isChanging: boolean;
  resumeAt: string;
  /** Where Back leads. */
  backTo: string;
  summary: () => Summary;
  /** Stands on a step of the path; refuses a step that is not on it. */
  at: (id: string) => Moment;
  /** A typed address: refused silently when it is not on the path. */
  visited: (id: string) => Moment;
  continued: () => Moment;
  backed: () => Moment;
  /** "Change" on the check step. */
  changing: (id: string) => Moment;
  answered: (linkId: ItemId, answer: Answer) => Moment;
  child: (said: Readonly<Partial<Child>>) => Moment;
  sent: (event: InterviewEvent) => Moment;
}>;

/** An interview whose draft holds these responses, opened at the welcome step. */
export function given(
  responses: Responses,
  draft: Readonly<{ cursor?: string; asks?: Questionnaire<ItemId> }> = {},
): Moment {
  const { cursor, asks = questionnaire } = draft;
  const input = { questionnaire: asks, responses: frozen(responses) };
  const [first] = initialTransition(
    interviewMachine,
    cursor === undefined ? input : { ...input, cursor },
  );
  return moment(first);
}

// Contexts are frozen, so a rule that changes what was said before throws.
function moment(snapshot: InterviewSnapshot): Moment {
  frozen(snapshot.context.responses);
  frozen(snapshot.context.questionnaire);
  assert(snapshot.status === 'active', 'The interview has stopped.');
  const sent = (event: InterviewEvent) => moment(transition(interviewMachine, snapshot, event)[0]);
  const step = stepId(selectStep(snapshot));
  const path = selectPath(snapshot).map(stepId);
  const { responses } = snapshot.context;
  return {
    step,
    path,
    responses,
    state: snapshot.value,
    isChanging: selectIsChanging(snapshot),
    resumeAt: selectResumeAt(snapshot),
    backTo: selectBackTarget(snapshot),
    summary: () => selectSummary(snapshot),
    at(id) {
      assert(path.includes(id), `Stand on a step of the path; ${id} is not on it.`);
      return sent({ type: 'step.visited', id });
    },
    visited: (id) => sent({ type: 'step.visited', id }),
    continued: () => sent({ type: 'step.continued' }),
    backed: () => sent({ type: 'step.backed' }),
    changing: (id) => sent({ type: 'change.asked', id }),
    answered: (linkId, answer) => sent({ type: 'answer.given', linkId, answer }),
    child: (said) => sent({ type: 'child.said', child: { ...responses.child, ...said } }),
    sent,
  };
}
