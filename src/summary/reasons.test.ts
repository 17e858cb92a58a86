import { describe, expect, test } from 'vitest';
import { answers, details, family } from '../../tests/families/build.ts';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import type { Details, Responses } from '../responses/types.ts';
import { summarise } from './summarise.ts';
import type { PointerRole, Reason } from './pointer-types.ts';

const reasons = (responses: Responses, role: PointerRole): readonly Reason[] =>
  summarise(questionnaire, responses)
    .pointers.filter((pointer) => pointer.role === role)
    .flatMap((pointer) => pointer.reasons);

const kinds = (responses: Responses, role: PointerRole) =>
  reasons(responses, role).map((reason) => reason.kind);

const because = (linkId: 'fm-keyboard' | 'st-group-work' | 'sr-calm-back' | 'st-hallway') => ({
  kind: 'answer',
  linkId,
  answer: 'sometimes-hard',
  isPrivate: false,
});

const { responses: hard } = family({
  title: 'Someone.',
  child: { grade: '3' },
  coverage: { length: 'full' },
  answers: answers({
    'sometimes-hard': ['fm-keyboard', 'sr-calm-back', 'st-group-work', 'st-hallway'],
  }),
});

describe('why someone is named', () => {
  test('is everything hard that leads to them, where there are no topics', () => {
    expect(reasons(hard, 'psychologist')).toEqual([
      because('sr-calm-back'),
      because('st-group-work'),
    ]);
  });

  test('is the topics that lead to them, in the order of the parent', () => {
    const topics = { ...hard, topics: ['st-group-work', 'fm-keyboard'] as const };
    expect(reasons(topics, 'ot')).toEqual([because('st-group-work'), because('fm-keyboard')]);
    expect(reasons(topics, 'psychologist')).toEqual([because('st-group-work')]);
  });

  test('is everything hard where none of the topics leads to them', () => {
    const topics = { ...hard, topics: ['fm-keyboard'] as const };
    expect(reasons(topics, 'psychologist')).toEqual([
      because('sr-calm-back'),
      because('st-group-work'),
    ]);
  });

  test('is for the teacher that this is where to start, and what was not seen comes last', () => {
    const unseen = { ...hard, answers: { ...hard.answers, 'fm-keyboard': 'not-seen' as const } };
    expect(reasons(unseen, 'teacher')).toEqual([
      { kind: 'start-here' },
      because('sr-calm-back'),
      because('st-hallway'),
      because('st-group-work'),
      { ...because('fm-keyboard'), answer: 'not-seen' },
    ]);
  });

  test('is for the team that their questions fit any meeting', () => {
    expect(reasons(hard, 'team')).toEqual([{ kind: 'any-meeting' }]);
  });
});

describe('often hard, and only at home,', () => {
  const withWhere = (
    where: Details['where'],
    answer: 'often-hard' | 'sometimes-hard' = 'often-hard',
  ): Responses => ({
    ...hard,
    answers: { 'fm-keyboard': answer },
    topics: ['fm-keyboard'],
    details: { 'fm-keyboard': details({ where }) },
  });

  test('names the pediatrician, and has the teacher asked', () => {
    expect(reasons(withWhere(['home']), 'pediatrician')).toEqual([
      { kind: 'only-home', linkId: 'fm-keyboard', isPrivate: false },
    ]);
  });

  test('is still so where the child told about it', () => {
    expect(kinds(withWhere(['home', 'child-told']), 'pediatrician')).toEqual(['only-home']);
  });

  test.each<[string, Details['where']]>([
    ['another place was named', ['home', 'bus']],
    ['the teacher told about it', ['home', 'teacher-told']],
    ['no place was named', []],
    ['it is in another place only', ['classroom']],
  ])('does not where %s', (_what, where) => {
    expect(reasons(withWhere(where), 'pediatrician')).toEqual([]);
  });

  test('does not where it is hard sometimes', () => {
    expect(reasons(withWhere(['home'], 'sometimes-hard'), 'pediatrician')).toEqual([]);
  });
});

describe('a topic that came on', () => {
  const since = (said: Details['since']): Responses => ({
    ...hard,
    topics: ['fm-keyboard'],
    details: { 'fm-keyboard': details({ since: said }) },
  });

  test.each(['sudden', 'lost'] as const)('as "%s" names the pediatrician', (said) => {
    expect(reasons(since(said), 'pediatrician')).toEqual([
      { kind: 'since', linkId: 'fm-keyboard', since: said, isPrivate: false },
    ]);
  });

  test.each(['as-long-as-known', 'school-year', 'change', null] as const)(
    'as "%s" does not',
    (said) => {
      expect(reasons(since(said), 'pediatrician')).toEqual([]);
    },
  );
});

test('a health tick names the pediatrician, and nobody else', () => {
  const ticked: Responses = { ...families.silent.responses, health: ['pain', 'vision'] };
  expect(reasons(ticked, 'pediatrician')).toEqual([
    { kind: 'health', key: 'pain' },
    { kind: 'health', key: 'vision' },
  ]);
  const named = summarise(questionnaire, ticked).pointers.map(({ role }) => role);
  expect(named).toEqual(['teacher', 'pediatrician', 'team']);
});
