import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { interviewMachine, type InterviewEvent } from '../../src/machines/interview-machine.ts';
import { selectPath, type InterviewSnapshot } from '../../src/machines/selectors.ts';
import { questionnaire, type ItemId } from '../../src/questions/index.ts';
import type { Questionnaire } from '../../src/questions/types.ts';
import { NO_DETAILS, NO_RESPONSES } from '../../src/responses/defaults.ts';
import { stepId } from '../../src/responses/journey.ts';
import { frozen } from './frozen.ts';

// Three real items, one of them not on the quick path.
const kept: readonly ItemId[] = ['fm-copying', 'fm-keyboard', 'sr-light-visual'];
const asked: readonly ItemId[] = ['fm-copying', 'sr-light-visual'];
const small: Questionnaire<ItemId> = frozen({
  version: 'small',
  domains: questionnaire.domains
    .map(({ id, items }) => ({ id, items: items.filter(({ linkId }) => kept.includes(linkId)) }))
    .filter(({ items }) => items.length > 0),
  quick: { 'K-2': asked, '3-5': asked, '6-8': asked, '9-12': asked },
});

const { child, coverage } = NO_RESPONSES;
const domains = ['fine-motor', 'sensory'] as const;
const details = { ...NO_DETAILS, hope: 'Less to copy.' };
const draft = {
  ...NO_RESPONSES,
  child: { ...child, grade: '9' as const },
  answers: { 'fm-copying': 'often-hard' as const },
  topics: ['fm-copying' as const],
};

const events: readonly InterviewEvent[] = frozen([
  { type: 'child.said', child: { ...child, grade: '2' } },
  { type: 'child.said', child: { ...child, grade: null } },
  { type: 'coverage.chosen', coverage: { ...coverage, domains: ['sensory'] } },
  { type: 'coverage.chosen', coverage: { ...coverage, domains, length: 'full' } },
  { type: 'answer.given', linkId: 'fm-copying', answer: 'often-hard' },
  { type: 'answer.given', linkId: 'fm-copying', answer: 'goes-well' },
  { type: 'answer.cleared', linkId: 'fm-copying' },
  { type: 'topics.chosen', topics: ['fm-copying'] },
  { type: 'details.said', linkId: 'fm-copying', details },
  { type: 'step.continued' },
  { type: 'step.backed' },
  { type: 'step.visited', id: 'details/fm-copying' },
  { type: 'step.visited', id: 'check' },
  { type: 'step.visited', id: 'nowhere' },
  { type: 'change.asked', id: 'child' },
  { type: 'change.asked', id: 'q/fm-copying' },
  { type: 'change.asked', id: 'details/fm-copying' },
  { type: 'change.asked', id: 'nowhere' },
  { type: 'draft.opened', responses: draft, cursor: 'details/fm-copying' },
  { type: 'interview.restarted' },
]);

// Where "go on" leads follows from the steps stood on; two moments that differ in it alone are one here.
const map = getAdjacencyMap(interviewMachine, {
  input: { questionnaire: small },
  events,
  serializeState: ({ value, context }: InterviewSnapshot) => {
    frozen(context);
    return JSON.stringify([value, context.cursor, context.responses]);
  },
});
const moments = Object.values(map).map(({ state }) => state);
const moves = adjacencyMapToArray(map);

describe('in every moment that a small interview can reach', () => {
  test('there are many, and each was left by every event', () => {
    expect(moments.length).toBeGreaterThan(500);
    expect(moves).toHaveLength(moments.length * events.length);
  });

  test('the parent stands on the path, and so does the step to resume at', () => {
    expect(moments.filter((moment) => !isOnPath(moment, moment.context.cursor))).toEqual([]);
    const lost = moves.filter(({ nextState: n }) => !isOnPath(n, n.context.resumeAt));
    expect(lost).toEqual([]);
  });

  test('the interview runs', () => {
    expect(moments.filter(({ status }) => status !== 'active')).toEqual([]);
  });

  test('it is opening only while there is no grade', () => {
    const opening = moments.filter((moment) => moment.matches('opening'));
    expect(opening.filter(({ context }) => context.responses.child.grade !== null)).toEqual([]);
  });

  test('a step that is not on the path is never entered', () => {
    const entered = moves.filter(
      ({ state, event, nextState }) =>
        (event.type === 'step.visited' || event.type === 'change.asked') &&
        !isOnPath(state, event.id) &&
        (nextState.value !== state.value || nextState.context.cursor !== state.context.cursor),
    );
    expect(entered).toEqual([]);
  });

  test('going on or back while changing leads to the check step wherever there is one', () => {
    const left = moves.filter(
      ({ state, event }) =>
        state.matches('changing') &&
        isOnPath(state, 'check') &&
        (event.type === 'step.continued' || event.type === 'step.backed'),
    );
    expect([...new Set(left.map(({ nextState }) => nextState.context.cursor))]).toEqual(['check']);
  });

  test('moving about changes nothing that was said', () => {
    const changed = moves.filter(
      ({ state, event, nextState }) =>
        /^(?:step|change)\./.test(event.type) &&
        state.context.responses !== nextState.context.responses,
    );
    expect(changed).toEqual([]);
  });

  test('every step of the whole interview is stood on', () => {
    const stood = new Set(moments.map(({ context }) => context.cursor));
    expect([...stood].toSorted()).toEqual([
      'check',
      'child',
      'cover',
      'details/fm-copying',
      'domain/fine-motor',
      'domain/sensory',
      'health',
      'q/fm-copying',
      'q/fm-keyboard',
      'q/sr-light-visual',
      'strengths',
      'summary',
      'take',
      'topics',
      'welcome',
      'wrap/fine-motor',
      'wrap/sensory',
    ]);
  });
});

function isOnPath(moment: InterviewSnapshot, id: string): boolean {
  return selectPath(moment).some((step) => stepId(step) === id);
}
