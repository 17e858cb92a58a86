import { describe, expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { answers, details, family } from '../../tests/families/build.ts';
import { questionnaire } from '../questions/index.ts';
import type { Grade } from '../questions/types.ts';
import {
  activeDomains,
  activeItems,
  activeTopics,
  hardItems,
  isHard,
  setAsideTopics,
} from './active.ts';
import type { Coverage } from './types.ts';

const said = (grade: Grade | null, coverage: Readonly<Partial<Coverage>> = {}) =>
  family({ title: 'Someone.', child: { grade }, coverage }).responses;
const asked = (grade: Grade | null, coverage: Readonly<Partial<Coverage>> = {}) =>
  activeItems(questionnaire, said(grade, coverage)).map(({ linkId }) => linkId);

describe('the items that are asked', () => {
  test('are none before the grade is known', () => {
    expect([asked(null), activeDomains(questionnaire, said(null))]).toEqual([[], []]);
  });

  test('are for a teacher those of the blank sheet: body care only where the family lets it', () => {
    const { responses } = family({
      title: 'Someone.',
      child: { grade: '10', informant: 'teacher' },
      coverage: { domains: ['self-care'] },
    });
    const open = { ...responses, sharing: { ...responses.sharing, includePrivate: true } };
    const ids = [responses, open].map((one) =>
      activeItems(questionnaire, one).map(({ linkId }) => linkId),
    );
    const shared = ['sc-materials', 'sc-homework-loop', 'sc-plan-time'];
    expect(ids).toEqual([shared, ['sc-restroom-use', ...shared]]);
  });

  test('are the sixteen of the band on the quick path, in the order of the bank', () => {
    expect(asked('10')).toEqual([
      'fm-readable-writing',
      'fm-writing-pace',
      'fm-tell-vs-write',
      'fm-voice-tools',
      'sr-room-noise',
      'sr-light-visual',
      'sr-stay-with-task',
      'sr-after-school',
      'sc-restroom-use',
      'sc-materials',
      'sc-homework-loop',
      'sc-plan-time',
      'st-switch-place',
      'st-change-plan',
      'st-group-work',
      'st-ask-help',
    ]);
  });

  test('are the single items that were suggested, of this band, and no domain without any', () => {
    const only = ['st-ask-help', 'fm-copying', 'sc-locker'] as const;
    expect([asked('4', { only }), activeDomains(questionnaire, said('4', { only }))]).toEqual([
      ['fm-copying', 'st-ask-help'],
      ['fine-motor', 'social'],
    ]);
  });

  test.each([
    ['K', 38, 48],
    ['5', 42, 52],
    ['8', 41, 50],
    ['12', 37, 42],
  ] as const)(
    'in grade %s are %i core items on the full path, and %i with the extras',
    (grade, core, all) => {
      const full = asked(grade, { length: 'full' });
      const extra = asked(grade, { length: 'full', extras: true });
      expect([full.length, extra.length]).toEqual([core, all]);
      expect(extra.filter((linkId) => full.includes(linkId))).toEqual(full);
    },
  );

  test('are not more on the quick path when the parent once asked for extras', () => {
    expect(asked('3', { extras: true })).toEqual(asked('3'));
  });

  test('are only of the domains covered, in the order of the bank', () => {
    const coverage: Partial<Coverage> = { domains: ['social', 'sensory'] };
    expect(activeDomains(questionnaire, said('2', coverage))).toEqual(['sensory', 'social']);
    expect(asked('2', coverage)).toEqual([
      'sr-room-noise',
      'sr-sudden-sound',
      'sr-seat-feel',
      'sr-calm-back',
      'st-personal-space',
      'st-switch-task',
      'st-games-turns',
      'st-ask-help',
    ]);
  });

  test('are none when nothing is covered', () => {
    expect(asked('2', { domains: [] })).toEqual([]);
  });
});

test('only the two answers with "hard" in them are hard', () => {
  const given = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen', null, undefined] as const;
  expect(given.map(isHard)).toEqual([false, true, true, false, false, false]);
});

describe('what was marked hard', () => {
  const { responses } = family({
    title: 'Someone.',
    child: { grade: '3' },
    answers: answers({
      'often-hard': ['st-hallway', 'fm-keyboard'],
      'sometimes-hard': ['sc-backpack', 'sc-locker'],
      'not-seen': ['sr-calm-back'],
    }),
    topics: ['sc-backpack', 'sc-locker', 'sr-calm-back', 'fm-keyboard'],
    details: { 'sr-calm-back': details({ hope: 'Quiet.' }), 'fm-keyboard': details({}) },
  });

  test('stands in the order asked, without items off the path', () => {
    expect(hardItems(questionnaire, responses).map(({ linkId }) => linkId)).toEqual([
      'fm-keyboard',
      'sc-backpack',
      'st-hallway',
    ]);
  });

  test('becomes topics in the order of the parent', () => {
    expect(activeTopics(questionnaire, responses)).toEqual(['sc-backpack', 'fm-keyboard']);
  });

  test('leaves topics set aside where there are details that no longer apply', () => {
    expect(setAsideTopics(questionnaire, responses)).toEqual(['sr-calm-back']);
  });
});

test('more than five topics are never active at once; the sixth is set aside', () => {
  const { responses } = families['long-notes'];
  const more = { ...responses, topics: [...responses.topics].toReversed() };
  const hard = hardItems(questionnaire, responses)
    .map(({ linkId }) => linkId)
    .filter((linkId) => !more.topics.includes(linkId));
  const crowded = {
    ...more,
    topics: [...hard.slice(0, 1), ...more.topics],
  };
  expect(activeTopics(questionnaire, crowded)).toEqual(crowded.topics.slice(0, 5));
  expect(setAsideTopics(questionnaire, crowded)).toEqual(crowded.topics.slice(5));
  expect(crowded.topics).toHaveLength(6);
});
