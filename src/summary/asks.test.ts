import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryResponses } from '../../tests/families/arbitrary.ts';
import { answers, details, family } from '../../tests/families/build.ts';
import { families } from '../../tests/families/index.ts';
import { questionnaire, type ItemId } from '../questions/index.ts';
import type { HealthKey } from '../questions/types.ts';
import type { Responses } from '../responses/types.ts';
import { summarise } from './summarise.ts';
import type { Ask, PointerRole } from './pointer-types.ts';
import type { Summary } from './types.ts';

const SEED = Number(process.env['SEED'] ?? 20261123);

const withHard = (often: readonly ItemId[], more: Partial<Responses> = {}): Responses => ({
  ...family({
    title: 'Someone.',
    child: { grade: '3' },
    coverage: { length: 'full', extras: true },
    answers: answers({ 'often-hard': often }),
  }).responses,
  ...more,
});

describe('everyone is asked four to eight questions, each once', () => {
  test.each(Object.entries(families))('in the family %s', (_name, { responses }) => {
    expect(wrongNumbers(summarise(questionnaire, responses))).toEqual([]);
  });

  test(`for any responses (seed ${SEED})`, () => {
    fc.assert(
      fc.property(arbitraryResponses, (responses) => {
        expect(wrongNumbers(summarise(questionnaire, responses))).toEqual([]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('the teacher', () => {
  test('is asked four questions by a parent who marked nothing', () => {
    expect(keys(withHard([]), 'teacher')).toEqual([
      'teacher.best-parts',
      'teacher.tried',
      'teacher.easy-change',
      'teacher.who-else',
    ]);
  });

  test('hears of the topics where there are any, in the parent’s order', () => {
    const responses = withHard(['fm-keyboard', 'sc-backpack', 'st-hallway'], {
      topics: ['st-hallway', 'fm-keyboard'],
    });
    expect(find(responses, 'teacher', 'teacher.hard').about).toEqual(['st-hallway', 'fm-keyboard']);
  });

  test('hears of everything hard where there are no topics, in the order asked', () => {
    const responses = withHard(['fm-keyboard', 'sc-backpack', 'st-hallway']);
    expect(find(responses, 'teacher', 'teacher.hard').about).toEqual([
      'fm-keyboard',
      'sc-backpack',
      'st-hallway',
    ]);
  });

  test('is asked about every item not seen, each a question of its own', () => {
    const { responses } = families.maya;
    const [teacher] = summarise(questionnaire, responses).pointers;
    expect(teacher?.unseen.map(({ id, about, ticked }) => [id, about, ticked])).toEqual([
      ['teacher.unseen/sr-crowd-touch', ['sr-crowd-touch'], true],
      ['teacher.unseen/sr-breaks-tools', ['sr-breaks-tools'], true],
      ['teacher.unseen/st-hallway', ['st-hallway'], true],
      ['teacher.unseen/st-group-work', ['st-group-work'], true],
      ['teacher.unseen/st-ask-help', ['st-ask-help'], true],
    ]);
  });

  test('has a private question about body care not seen', () => {
    const unseen = withHard([], { answers: { 'sc-wash-groom': 'not-seen' } });
    const [teacher] = summarise(questionnaire, unseen).pointers;
    expect(teacher?.unseen.map(({ isPrivate }) => isPrivate)).toEqual([true]);
  });
});

describe('the pediatrician is asked whether sight or hearing was checked', () => {
  const checked = (responses: Responses) =>
    keys(responses, 'pediatrician').includes('pediatrician.checked-this-year');

  test.each(['fm-copying', 'sr-light-visual', 'sr-room-noise'] as const)('for %s', (linkId) => {
    expect(checked(withHard([linkId]))).toBe(true);
  });

  test.each<HealthKey>(['vision', 'hearing'])('for a tick on %s', (key) => {
    expect(checked(withHard([], { health: [key] }))).toBe(true);
  });

  test('and not for other things', () => {
    expect(checked(withHard(['sc-restroom-use'], { health: ['pain'] }))).toBe(false);
  });
});

test('the school psychologist is asked about safety only after that tick', () => {
  const before = withHard(['st-group-work']);
  const ticked = { ...before, health: ['safety' as const] };
  const asked = [before, ticked].map((responses) =>
    keys(responses, 'psychologist').includes('psychologist.safe'),
  );
  expect(asked).toEqual([false, true]);
});

describe('the OT is asked to watch', () => {
  const places = (responses: Responses) => find(responses, 'ot', 'ot.watch').places;

  test('through a school day where the parent named no place', () => {
    const responses = withHard(['sr-sudden-sound', 'fm-keyboard']);
    expect(find(responses, 'ot', 'ot.watch-day').places).toEqual([]);
  });

  test('in the places the parent named, in the order of the day', () => {
    const said = details({ where: ['gym', 'home', 'teacher-told', 'hallway'] });
    expect(
      places(
        withHard(['sr-sudden-sound', 'fm-keyboard'], {
          topics: ['sr-sudden-sound'],
          details: { 'sr-sudden-sound': said },
        }),
      ),
    ).toEqual(['hallway', 'gym']);
  });

  test('nowhere where all of it is at home', () => {
    const responses = withHard(['fm-keyboard'], {
      topics: ['fm-keyboard'],
      details: { 'fm-keyboard': details({ where: ['home'] }) },
    });
    expect(keys(responses, 'ot')).not.toContain('ot.watch');
  });
});

test('a question that was ticked off stays in the list, unticked', () => {
  const responses = withHard(['fm-keyboard'], { questionsOff: ['ot.tool'] });
  const off = questionsTo(responses, 'ot').filter(({ ticked }) => !ticked);
  expect(off.map(({ id }) => id)).toEqual(['ot.tool']);
});

function questionsTo(responses: Responses, role: PointerRole): readonly Ask[] {
  const { pointers } = summarise(questionnaire, responses);
  return pointers.filter((pointer) => pointer.role === role).flatMap((p) => p.questions);
}

function keys(responses: Responses, role: PointerRole): readonly string[] {
  return questionsTo(responses, role).map(({ key }) => key);
}

function find(responses: Responses, role: PointerRole, key: Ask['key']): Ask {
  const found = questionsTo(responses, role).find((ask) => ask.key === key);
  if (found === undefined) throw new Error(`${role} is not asked ${key}.`);
  return found;
}

function wrongNumbers({ pointers }: Summary): readonly unknown[] {
  return pointers
    .map(({ role, questions }) => ({ role, asked: questions.map(({ id }) => id) }))
    .filter(
      ({ asked }) => asked.length < 4 || asked.length > 8 || new Set(asked).size !== asked.length,
    );
}
