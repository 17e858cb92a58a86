import { describe, expect, test } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';
import type { ItemId } from '../../src/questions/index.ts';
import type { Item } from '../../src/questions/types.ts';
import { activeItems, isHard, setAsideTopics } from '../../src/responses/active.ts';
import { MAX_TOPICS, MAX_TRIED } from '../../src/responses/defaults.ts';
import type { Answer, Details, Responses } from '../../src/responses/types.ts';
import { families } from './index.ts';
import { everTyped, typedTexts } from './texts.ts';
import type { Typed } from './texts.ts';

const SET_ASIDE = 'SETASIDE';
const NICKNAME_LIMIT = 40;

const LIMITS: readonly (readonly [field: RegExp, limit: number])[] = [
  [/(effectNote|betterNote|tried\/\d)$/, 300],
  [/hope$/, 500],
  [/(example|strengths\/own|strengths\/hopes)$/, 1000],
  [/(helps|childSays)$/, 2000],
];

const bank = new Map<string, Item<ItemId>>(
  questionnaire.domains.flatMap(({ items }) => items.map((item) => [item.linkId, item] as const)),
);

describe.each(Object.entries(families))('the family %s', (_name, { title, responses }) => {
  const set = everTyped(responses);

  test('is introduced by one sentence', () => {
    expect(title).toMatch(/^[A-Z].*\.$/);
  });

  test('has no text that stands in another text', () => {
    expect(overlaps(set)).toEqual([]);
  });

  test('keeps every text within the length of its field', () => {
    expect(responses.child.nickname.length).toBeLessThanOrEqual(NICKNAME_LIMIT);
    expect(set.filter(({ text, where }) => text.length > limitOf(where))).toEqual([]);
  });

  test('speaks of items that the questionnaire asks', () => {
    const linkIds = [
      ...Object.keys(responses.answers),
      ...Object.keys(responses.details),
      ...responses.topics,
    ];
    expect(linkIds.filter((linkId) => !bank.has(linkId))).toEqual([]);
  });

  test('has at most five topics, each chosen once, with at most four things tried', () => {
    expect(responses.topics.length).toBeLessThanOrEqual(MAX_TOPICS);
    expect(responses.topics).toEqual([...new Set(responses.topics)]);
    const crowded = Object.values(responses.details).filter(
      (said) => said.tried.length > MAX_TRIED,
    );
    expect(crowded).toEqual([]);
  });

  test('says where, and ticks for health, only as the item offers it', () => {
    const faults = Object.entries(responses.details).flatMap(([linkId, said]) =>
      faultsOf(linkId, said),
    );
    expect(faults).toEqual([]);
  });

  test('marks exactly the texts that are set aside', () => {
    const kept = typedTexts(responses).map(({ where }) => where);
    const unmarked = set.filter(({ text }) => !text.includes(SET_ASIDE));
    expect(kept.toSorted()).toEqual(unmarked.map(({ where }) => where).toSorted());
  });
});

const onPath = Object.entries(families).filter(([name]) => name !== 'changed-mind');

test.each(onPath)('the family %s stays on its path', (_name, { responses }) => {
  const asked = new Set<string>(activeItems(questionnaire, responses).map((i) => i.linkId));
  const topics = new Set<string>(responses.topics);
  expect(Object.keys(responses.answers).filter((linkId) => !asked.has(linkId))).toEqual([]);
  expect(responses.topics.filter((id) => !isHard(responses.answers[id]))).toEqual([]);
  expect(Object.keys(responses.details).filter((linkId) => !topics.has(linkId))).toEqual([]);
});

test('the family changed-mind has answers and topics of every kind that is set aside', () => {
  const { responses } = families['changed-mind'];
  const asked = new Set<string>(activeItems(questionnaire, responses).map(({ linkId }) => linkId));
  expect(Object.keys(responses.answers).filter((linkId) => !asked.has(linkId))).toEqual([
    'st-lunch-social',
    'sr-sudden-sound',
    'sr-light-visual',
    'sc-locker',
    'sc-plan-time',
    'st-roles-next',
    'fm-small-parts',
    'sr-room-noise',
  ]);
  expect(setAsideTopics(questionnaire, responses)).toEqual([
    'fm-hand-stamina',
    'sr-sudden-sound',
    'sc-locker',
  ]);
});

test('the family long-notes answers every item and nearly fills every text', () => {
  const { responses } = families['long-notes'];
  const asked = activeItems(questionnaire, responses).map(({ linkId }) => linkId);
  expect(asked.filter((linkId) => responses.answers[linkId] === undefined)).toEqual([]);
  const texts = typedTexts(responses);
  expect(texts).toHaveLength(4 * 2 + 2 + 5 * 8);
  expect(texts.filter(({ text, where }) => text.length < 0.89 * limitOf(where))).toEqual([]);
});

test('between them the families give every answer and go through all bands and both lengths', () => {
  const all: readonly Responses[] = Object.values(families).map(({ responses }) => responses);
  const answers = new Set<Answer>(all.flatMap(({ answers: said }) => Object.values(said)));
  const lengths = new Set(all.map(({ coverage }) => coverage.length));
  const paper = new Set(all.map(({ sharing }) => sharing.paper));
  expect([...answers].toSorted()).toEqual([
    'goes-well',
    'not-seen',
    'often-hard',
    'sometimes-hard',
  ]);
  expect([...lengths].toSorted()).toEqual(['full', 'quick']);
  expect([...paper].toSorted()).toEqual(['a4', 'letter']);
  expect(all.map(({ child }) => child.grade)).toEqual([
    '2',
    'K',
    '5',
    '4',
    '7',
    '3',
    '7',
    '11',
    'K',
    '1',
    '6',
    '6',
    '5',
    '4',
    '9',
  ]);
});

/** Pairs of texts of which one stands in the other; case and spacing do not tell texts apart. */
function overlaps(texts: readonly Typed[]): readonly string[] {
  return texts.flatMap((inner) =>
    texts
      .filter((outer) => outer !== inner && plain(outer.text).includes(plain(inner.text)))
      .map((outer) => `${inner.where} in ${outer.where}`),
  );
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('en');
}

function limitOf(where: string): number {
  return LIMITS.find(([field]) => field.test(where))?.[1] ?? 0;
}

function faultsOf(linkId: string, said: Details): readonly string[] {
  const item = bank.get(linkId);
  const offered: readonly string[] = [...(item?.settings ?? []), 'teacher-told', 'child-told'];
  return [
    ...said.where.filter((place) => !offered.includes(place)).map((place) => `${linkId}: ${place}`),
    ...(said.healthTick && item?.health === undefined ? [`${linkId}: healthTick`] : []),
  ];
}
