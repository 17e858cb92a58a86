import { describe, expect, test } from 'vitest';
import { answers, details, family } from '../../tests/families/build.ts';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import type { Details } from '../responses/types.ts';
import { SETTINGS } from './day-map.ts';
import { summarise } from './summarise.ts';

const where = (places: Details['where']) => {
  const { responses } = family({
    title: 'Someone.',
    child: { grade: '3' },
    coverage: { domains: ['sensory', 'social'], length: 'full' },
    answers: answers({
      'often-hard': ['sr-sudden-sound'],
      'sometimes-hard': ['sr-calm-back', 'st-hallway'],
      'not-seen': ['sr-room-noise'],
    }),
    topics: ['sr-sudden-sound'],
    details: { 'sr-sudden-sound': details({ where: places }) },
  });
  return summarise(questionnaire, responses).map.map(({ domain, cells }) => [
    domain,
    Object.fromEntries(
      cells
        .filter(({ marks }) => marks.length > 0)
        .map(({ setting, marks }) => [
          setting,
          marks.map(({ linkId, said }) => `${linkId} ${said ? 'said' : 'usual'}`),
        ]),
    ),
  ]);
};

const elsewhere = {
  calm: 'sr-calm-back usual',
  social: ['social', { hallway: ['st-hallway usual'] }],
};

describe('on the school-day map a mark stands', () => {
  test('where the parent said it happens, and only there', () => {
    expect(where(['gym', 'home'])).toEqual([
      [
        'sensory',
        {
          classroom: [elsewhere.calm],
          playground: [elsewhere.calm],
          gym: ['sr-sudden-sound said'],
          home: ['sr-sudden-sound said', elsewhere.calm],
        },
      ],
      elsewhere.social,
    ]);
  });

  test.each<[string, Details['where']]>([
    ['they did not say', []],
    ['they only heard of it', ['teacher-told', 'child-told']],
  ])('in the usual places where %s', (_what, places) => {
    const sound = 'sr-sudden-sound usual';
    expect(where(places)).toEqual([
      [
        'sensory',
        {
          bus: [sound],
          hallway: [sound],
          classroom: [elsewhere.calm],
          cafeteria: [sound],
          playground: [elsewhere.calm],
          gym: [sound],
          bathroom: [sound],
          home: [elsewhere.calm],
        },
      ],
      elsewhere.social,
    ]);
  });
});

test('every row has every place, in the order of the day', () => {
  const rows = Object.values(families).flatMap(
    ({ responses }) => summarise(questionnaire, responses).map,
  );
  const orders = new Set(rows.map(({ cells }) => cells.map(({ setting }) => setting).join()));
  expect([...orders]).toEqual([SETTINGS.join()]);
});

test('a family that marked nothing as hard has no mark on its map', () => {
  const { map } = summarise(questionnaire, families['all-unseen'].responses);
  expect(map.map(({ domain, cells }) => [domain, cells.flatMap(({ marks }) => marks)])).toEqual([
    ['fine-motor', []],
    ['sensory', []],
    ['self-care', []],
    ['social', []],
  ]);
});
