import { expect, test } from 'vitest';
import { questionnaire } from './index.ts';

const items = questionnaire.domains.flatMap((domain) => domain.items);

test('the letters before a linkId tell its domain', () => {
  const letters = questionnaire.domains.map(({ id, items: own }) => [
    id,
    [...new Set(own.map(({ linkId }) => linkId.slice(0, 3)))],
  ]);
  expect(letters).toEqual([
    ['fine-motor', ['fm-']],
    ['sensory', ['sr-']],
    ['self-care', ['sc-']],
    ['social', ['st-']],
  ]);
});

test('body care is private, and nothing else is', () => {
  expect(items.filter((item) => item.isPrivate === true).map(({ linkId }) => linkId)).toEqual([
    'sc-restroom-clothes',
    'sc-restroom-use',
    'sc-wash-groom',
  ]);
});

test('these items have a health tick of their own', () => {
  const ticks = items.flatMap(({ linkId, health }) =>
    health === undefined ? [] : [[linkId, health]],
  );
  expect(Object.fromEntries(ticks)).toEqual({
    'fm-pencil-comfort': 'pain',
    'fm-hand-stamina': 'pain',
    'fm-copying': 'vision',
    'sr-room-noise': 'hearing',
    'sr-light-visual': 'vision',
    'sr-lunch-senses': 'eating',
    'sr-body-signals': 'pain',
    'sr-after-school': 'safety',
    'sc-restroom-use': 'bladder-bowel',
    'sc-eat-tools': 'eating',
    'st-arrive-leave': 'safety',
    'st-move-play': 'movement-change',
  });
});
