import { expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import { summarise } from './summarise.ts';

test('what was not seen stands once, under the first of its usual places, through the day', () => {
  const { watch } = summarise(questionnaire, families.maya.responses);
  expect(
    watch.map(({ setting, items }) => [setting, items.map(({ linkId, also }) => [linkId, also])]),
  ).toEqual([
    [
      'hallway',
      [
        ['sr-crowd-touch', ['bus', 'classroom', 'playground']],
        ['st-hallway', []],
      ],
    ],
    [
      'classroom',
      [
        ['sr-breaks-tools', ['bus', 'cafeteria']],
        ['st-group-work', []],
        ['st-ask-help', ['cafeteria', 'gym', 'bathroom']],
      ],
    ],
  ]);
});

test('the list of every family is what it has not seen, and no more', () => {
  for (const { responses } of Object.values(families)) {
    const { watch, unseen } = summarise(questionnaire, responses);
    const listed = watch.flatMap(({ items }) => items.map(({ linkId }) => linkId));
    expect(listed.toSorted()).toEqual(unseen.map(({ linkId }) => linkId).toSorted());
  }
});
