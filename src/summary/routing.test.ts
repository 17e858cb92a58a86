import { describe, expect, test } from 'vitest';
import { answers, family } from '../../tests/families/build.ts';
import { questionnaire, type ItemId } from '../questions/index.ts';
import type { Item, Role } from '../questions/types.ts';
import { rolesFor } from './routing.ts';
import { summarise } from './summarise.ts';

const items = questionnaire.domains.flatMap((domain) => domain.items);
const rolesOf = (linkId: ItemId) =>
  items.filter((item) => item.linkId === linkId).flatMap((item) => [...rolesFor(item)]);

/** The routing table of the content brief, Part 3 (c.3), row by row: these items offer these people. */
const table: readonly (readonly [row: string, items: readonly ItemId[], offer: readonly Role[]])[] =
  [
    [
      'fm-*',
      items.flatMap(({ linkId, domain }) => (domain === 'fine-motor' ? [linkId] : [])),
      ['ot'],
    ],
    [
      'sc-open/coat/backpack/locker/pe',
      ['sc-open-lunch', 'sc-coat-shoes', 'sc-backpack', 'sc-locker', 'sc-pe-change'],
      ['ot'],
    ],
    [
      'sr-seat/touch/sound/light',
      [
        'sr-seat-feel',
        'sr-clothing-touch',
        'sr-crowd-touch',
        'sr-sudden-sound',
        'sr-room-noise',
        'sr-light-visual',
      ],
      ['ot'],
    ],
    ['st-switch-place', ['st-switch-place'], ['ot']],
    [
      'fm-tell-vs-write, fm-writing-start, fm-voice-tools',
      ['fm-tell-vs-write', 'fm-writing-start', 'fm-voice-tools'],
      ['ot', 'psychologist'],
    ],
    [
      'sr-stay-with-task, sc-materials/plan/homework, sr-calm-back, st-change-plan',
      [
        'sr-stay-with-task',
        'sc-materials',
        'sc-plan-time',
        'sc-homework-loop',
        'sr-calm-back',
        'st-change-plan',
      ],
      ['psychologist', 'ot'],
    ],
    [
      'st-group/games/free-time/lunch-social/ask-help',
      ['st-group-work', 'st-games-turns', 'st-free-time', 'st-lunch-social', 'st-ask-help'],
      ['slp', 'psychologist', 'counselor'],
    ],
    ['st-move-play, st-hallway', ['st-move-play', 'st-hallway'], ['pt', 'ot']],
    [
      'fm-copying, sr-light-visual, sr-room-noise',
      ['fm-copying', 'sr-light-visual', 'sr-room-noise'],
      ['pediatrician'],
    ],
    [
      'sc-restroom-* (no SLP: c.1 offers them for eating)',
      ['sc-restroom-clothes', 'sc-restroom-use'],
      ['nurse', 'pediatrician', 'ot'],
    ],
    [
      'sc-eat-tools, sr-lunch-senses',
      ['sc-eat-tools', 'sr-lunch-senses'],
      ['nurse', 'pediatrician', 'ot', 'slp'],
    ],
  ];

describe('the routing table', () => {
  test.each(table)('%s: the teacher first, and those it offers', (_row, linkIds, offer) => {
    const missing = linkIds.flatMap((linkId) =>
      offer.filter((role) => !rolesOf(linkId).includes(role)).map((role) => `${linkId}: ${role}`),
    );
    expect(missing).toEqual([]);
    expect(linkIds.map((linkId) => rolesOf(linkId)[0])).toEqual(linkIds.map(() => 'teacher'));
  });

  test('offers nobody whom neither the table nor the item itself names', () => {
    const extra = items.flatMap((item) => {
      const named = [
        ...item.ask,
        ...table.flatMap(([, ids, offer]) => (ids.includes(item.linkId) ? offer : [])),
      ];
      return [...rolesFor(item)]
        .filter((role) => !named.includes(role))
        .map((role) => `${item.linkId}: ${role}`);
    });
    expect(extra).toEqual([]);
  });

  test('goes by the item alone: each item marked hard names exactly its people', () => {
    expect(items.filter((item) => String(namedFor(item)) !== String(expectedFor(item)))).toEqual(
      [],
    );
  });
});

const ORDER: readonly (Role | 'team')[] = [
  'teacher',
  'pediatrician',
  'psychologist',
  'ot',
  'team',
  'slp',
  'pt',
  'nurse',
  'counselor',
];

/** The people in the summary of a parent who marked this one item as hard. */
function namedFor({ linkId, bands }: Item<ItemId>): readonly string[] {
  const { responses } = family({
    title: 'Someone.',
    child: { grade: bands.includes('3-5') ? '4' : '10' },
    coverage: { length: 'full', extras: true },
    answers: answers({ 'sometimes-hard': [linkId] }),
  });
  const { pointers, mayJoin } = summarise(questionnaire, responses);
  return [...pointers, ...mayJoin].map(({ role }) => role);
}

function expectedFor(item: Item<ItemId>): readonly string[] {
  return ORDER.filter((role) => role === 'team' || rolesFor(item).has(role));
}
