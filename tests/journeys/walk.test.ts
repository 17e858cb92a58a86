import { describe, expect, test } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';
import { NO_RESPONSES } from '../../src/responses/defaults.ts';
import { GRADES } from '../../src/responses/grades.ts';
import { journey, stepId } from '../../src/responses/journey.ts';
import type { Coverage, Responses } from '../../src/responses/types.ts';
import { families } from '../families/index.ts';
import { given, type Moment } from './given.ts';

const lengths: Readonly<Record<string, Partial<Coverage>>> = {
  quick: { length: 'quick' },
  full: { length: 'full' },
  'full with extras': { length: 'full', extras: true },
};

const starts = GRADES.flatMap((grade) =>
  Object.entries(lengths).map(([length, coverage]) => ({
    name: `grade ${grade}, ${length}`,
    responses: {
      ...NO_RESPONSES,
      child: { ...NO_RESPONSES.child, grade },
      coverage: { ...NO_RESPONSES.coverage, ...coverage },
    },
  })),
);

const known = Object.entries(families).map(([name, { responses }]) => ({
  name: `the family ${name}`,
  responses,
}));

describe.each([...starts, ...known])('$name', ({ responses }) => {
  const path = journey(questionnaire, responses).map(stepId);

  test('Continue leads from welcome to take over every step of the path, in order.', () => {
    expect(visited(given(responses), (moment) => moment.continued())).toEqual(path);
    expect([path[0], path.at(-1)]).toEqual(['welcome', 'take']);
  });

  test('Back leads from take to welcome over the same steps.', () => {
    const last = given(responses).at('take');
    expect(visited(last, (moment) => moment.backed())).toEqual(path.toReversed());
  });

  test('Back leads where it says it does, and the ends of the path hold.', () => {
    const steps = path.map((id) => given(responses).at(id));
    expect(steps.map((moment) => moment.backed().step)).toEqual(
      steps.map((moment) => moment.backTo),
    );
    expect(given(responses).at('take').continued().step).toBe('take');
    expect(given(responses).backed().step).toBe('welcome');
  });

  test('Walking through says nothing: the responses stay as they are.', () => {
    const end = path.reduce((moment) => moment.continued(), given(responses));
    expect(end.responses).toBe(responses);
  });
});

test('a family that answers as it walks meets its topics and their details', () => {
  const { responses } = families.maya;
  expect(given(responses).at('health').continued().step).toBe('topics');
  const steps = ['topics', 'details/fm-hand-stamina', 'details/sr-sudden-sound'];
  expect(steps.map((id) => given(responses).at(id).continued().step)).toEqual([
    'details/fm-hand-stamina',
    'details/sr-sudden-sound',
    'details/st-games-turns',
  ]);
  expect(given(responses).at('details/st-games-turns').continued().step).toBe('check');
});

test('the real interview can be answered screen by screen, every item of the full path', () => {
  const start = given(NO_RESPONSES)
    .continued()
    .child({ grade: '4' })
    .continued()
    .sent({
      type: 'coverage.chosen',
      coverage: { ...NO_RESPONSES.coverage, length: 'full', extras: true },
    });
  const end = answeredThrough(start);
  const answered = Object.keys(end.responses.answers);
  expect(end.step).toBe('strengths');
  expect(answered).toHaveLength(52);
  expect(answered.map((linkId) => `q/${linkId}`)).toEqual(
    end.path.filter((id) => id.startsWith('q/')),
  );
});

/** The steps a parent stands on, going on the same way until it leads no further. */
function visited(start: Moment, go: (moment: Moment) => Moment): readonly string[] {
  const steps = [start.step];
  let here = start;
  for (let next = go(here); next.step !== here.step; next = go(here)) {
    steps.push(next.step);
    here = next;
  }
  return steps;
}

function answeredThrough(start: Moment): Moment {
  let here = start;
  while (here.step !== 'strengths') {
    const item = itemAt(here.responses, here.step);
    here = item === undefined ? here.continued() : here.answered(item, 'goes-well').continued();
  }
  return here;
}

function itemAt(responses: Responses, id: string) {
  return journey(questionnaire, responses).flatMap((step) =>
    step.kind === 'item' && stepId(step) === id ? [step.linkId] : [],
  )[0];
}
