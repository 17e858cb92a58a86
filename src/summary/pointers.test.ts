import { describe, expect, test } from 'vitest';
import { answers, family } from '../../tests/families/build.ts';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import { summarise } from './summarise.ts';

const named = (name: keyof typeof families) => {
  const { pointers, mayJoin } = summarise(questionnaire, families[name].responses);
  return [pointers.map(({ role }) => role), mayJoin.map(({ role }) => role)];
};

describe('whom to talk with', () => {
  test.each<[keyof typeof families, readonly string[], readonly string[]]>([
    ['silent', ['teacher', 'team'], []],
    ['all-well', ['teacher', 'team'], []],
    ['all-unseen', ['teacher', 'team'], []],
    ['only-home', ['teacher', 'pediatrician', 'psychologist', 'ot', 'team'], []],
    ['maya', ['teacher', 'pediatrician', 'psychologist', 'ot', 'team'], ['slp', 'counselor']],
    [
      'restroom-shared',
      ['teacher', 'pediatrician', 'psychologist', 'ot', 'team'],
      ['slp', 'nurse', 'counselor'],
    ],
  ])('in the family %s is %j, and %j may join', (name, pointers, mayJoin) => {
    expect(named(name)).toEqual([pointers, mayJoin]);
  });

  test('goes by the item and not by how many items there are', () => {
    const { responses } = family({
      title: 'Someone.',
      child: { grade: 'K' },
      coverage: { length: 'full' },
      answers: answers({
        'often-hard': ['fm-pencil-comfort', 'fm-hand-stamina', 'fm-keyboard', 'sc-backpack'],
      }),
    });
    const { pointers, mayJoin } = summarise(questionnaire, responses);
    expect(pointers.map(({ role }) => role)).toEqual(['teacher', 'ot', 'team']);
    expect(mayJoin).toEqual([]);
  });
});

test('who may join comes with the answers that point to them', () => {
  const { mayJoin } = summarise(questionnaire, families['restroom-shared'].responses);
  const use = {
    kind: 'answer',
    linkId: 'sc-restroom-use',
    answer: 'often-hard',
    isPrivate: true,
  };
  const help = {
    kind: 'answer',
    linkId: 'st-ask-help',
    answer: 'sometimes-hard',
    isPrivate: false,
  };
  expect(mayJoin).toEqual([
    { role: 'slp', reasons: [help] },
    { role: 'nurse', reasons: [use] },
    { role: 'counselor', reasons: [help] },
  ]);
});
