import { assign, setup } from 'xstate';
import type { ItemId } from '../questions/index.ts';
import type { Questionnaire } from '../questions/types.ts';
import { NO_RESPONSES } from '../responses/defaults.ts';
import { journey } from '../responses/journey.ts';
import { record, type Said } from '../responses/record.ts';
import { withTypedIn } from '../responses/typed-in.ts';
import type { Responses } from '../responses/types.ts';
import { canVisit, settle, stepAlong } from '../responses/walk.ts';

/** What an interview starts from: a bank of questions, and a draft where there is one. */
export type InterviewInput = Readonly<{
  questionnaire: Questionnaire<ItemId>;
  responses?: Responses;
  /** Where the parent stopped; forgotten when it is not on the path. */
  cursor?: string;
}>;

/** All the interview knows: what was said and where the parent stands. */
export type InterviewContext = Readonly<{
  questionnaire: Questionnaire<ItemId>;
  responses: Responses;
  cursor: string;
  /** The last step that is not the welcome step: where "go on where you stopped" leads. */
  resumeAt: string;
  /** The language the parent types in; `null` until it is told. */
  locale: string | null;
}>;

/** Everything that can happen in an interview. */
export type InterviewEvent =
  | Said
  | Readonly<{ type: 'language.spoken'; locale: string }>
  | Readonly<{ type: 'step.continued' }>
  | Readonly<{ type: 'step.backed' }>
  | Readonly<{ type: 'step.visited'; id: string }>
  | Readonly<{ type: 'change.asked'; id: string }>
  /** `at`: the step to stand on, where the draft has it; else the welcome step. */
  | Readonly<{ type: 'draft.opened'; responses: Responses; cursor: string; at?: string }>
  | Readonly<{ type: 'interview.restarted' }>;

// Read by the compiler only.
const TYPES: Readonly<{
  context?: InterviewContext;
  events?: InterviewEvent;
  input?: InterviewInput;
}> = {};

/**
 * When things happen in an interview. `opening` until the grade is known, then `walking`; `changing`
 * while one answer is changed from the check step, where Continue and Back return to it. It has no
 * `invoke` and no `after`, so that it can be walked exhaustively, and no state a question: the path is
 * derived from the responses.
 */
export const interviewMachine = setup({
  types: TYPES,
  guards: {
    hasGrade: ({ context }) => context.responses.child.grade !== null,
    mayVisit: ({ context }, { id }: { id: string }) => canVisit(pathOf(context), id),
  },
  actions: {
    record: assign(({ context }, { said }: { said: Said }) => recorded(context, said)),
    stand: assign(({ context }, { id }: { id: string }) => standing(context, id)),
    step: assign(({ context }, { by }: { by: 1 | -1 }) =>
      standing(context, stepAlong(pathOf(context), context.cursor, by)),
    ),
    open: assign(({ context }, draft: { responses: Responses; cursor: string; at?: string }) =>
      opened({ ...draft, questionnaire: context.questionnaire }, draft.at),
    ),
  },
}).createMachine({
  id: 'interview',
  context: ({ input }) => ({ ...opened(input), locale: null }),
  initial: 'opening',
  on: {
    'child.said': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'coverage.chosen': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'answer.given': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'answer.cleared': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'domain.noted': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'strengths.said': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'health.ticked': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'topics.chosen': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'details.said': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'question.ticked': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'sharing.chosen': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'view.added': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'view.removed': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'meeting.noted': { actions: { type: 'record', params: ({ event }) => ({ said: event }) } },
    'language.spoken': { actions: assign(({ event }) => ({ locale: event.locale })) },
    'step.continued': { actions: { type: 'step', params: { by: 1 } } },
    'step.backed': { actions: { type: 'step', params: { by: -1 } } },
    'step.visited': {
      guard: { type: 'mayVisit', params: ({ event }) => ({ id: event.id }) },
      actions: { type: 'stand', params: ({ event }) => ({ id: event.id }) },
    },
    'draft.opened': {
      target: '.opening',
      actions: { type: 'open', params: ({ event: { type: _type, ...draft } }) => draft },
    },
    'interview.restarted': {
      target: '.opening',
      actions: { type: 'open', params: { responses: NO_RESPONSES, cursor: 'welcome' } },
    },
  },
  states: {
    opening: { always: { guard: 'hasGrade', target: 'walking' } },
    walking: {
      on: {
        'change.asked': {
          guard: { type: 'mayVisit', params: ({ event }) => ({ id: event.id }) },
          target: 'changing',
          actions: { type: 'stand', params: ({ event }) => ({ id: event.id }) },
        },
      },
    },
    changing: {
      on: {
        // Without a grade there is no check step to return to: the parent stays where it is asked.
        'step.continued': {
          guard: { type: 'mayVisit', params: { id: 'check' } },
          target: 'walking',
          actions: { type: 'stand', params: { id: 'check' } },
        },
        'step.backed': {
          guard: { type: 'mayVisit', params: { id: 'check' } },
          target: 'walking',
          actions: { type: 'stand', params: { id: 'check' } },
        },
        'step.visited': {
          guard: { type: 'mayVisit', params: ({ event }) => ({ id: event.id }) },
          target: 'walking',
          actions: { type: 'stand', params: ({ event }) => ({ id: event.id }) },
        },
      },
    },
  },
});

function pathOf(context: InterviewContext) {
  return journey(context.questionnaire, context.responses);
}

function standing(
  context: Pick<InterviewContext, 'resumeAt'>,
  id: string,
): Pick<InterviewContext, 'cursor' | 'resumeAt'> {
  return { cursor: id, resumeAt: id === 'welcome' ? context.resumeAt : id };
}

function recorded(context: InterviewContext, said: Said): Partial<InterviewContext> {
  const responses = withTypedIn(context.responses, record(context.responses, said), context.locale);
  const before = pathOf(context);
  const after = journey(context.questionnaire, responses);
  const resumeAt = settle(before, after, context.resumeAt);
  return {
    responses,
    ...standing({ ...context, resumeAt }, settle(before, after, context.cursor)),
  };
}

// A draft opens at the welcome step, which offers to go on where it stopped.
function opened(input: InterviewInput, at?: string): Omit<InterviewContext, 'locale'> {
  const { questionnaire, responses = NO_RESPONSES, cursor: stopped = 'welcome' } = input;
  const path = journey(questionnaire, responses);
  const resumeAt = canVisit(path, stopped) ? stopped : 'welcome';
  const atWelcome = { questionnaire, responses, cursor: 'welcome', resumeAt };
  return at !== undefined && canVisit(path, at)
    ? { ...atWelcome, ...standing(atWelcome, at) }
    : atWelcome;
}
