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

// As the content brief has it (Part 1), the teacher first.
test('about each item these people are asked, in this order', () => {
  const asked: Record<string, string[]> = {};
  for (const { linkId, ask } of items) (asked[ask.join(', ')] ??= []).push(linkId);
  expect(asked).toEqual({
    'teacher, ot': [
      'fm-pencil-comfort',
      'fm-hand-stamina',
      'fm-readable-writing',
      'fm-writing-pace',
      'fm-paper-position',
      'fm-desk-fit',
      'fm-line-space',
      'fm-class-tools',
      'fm-small-parts',
      'fm-keyboard',
      'fm-voice-tools',
      'sr-sudden-sound',
      'sr-clothing-touch',
      'sr-seat-feel',
      'sr-move-settle',
      'sr-messy-hands',
      'sr-crowd-touch',
      'sr-breaks-tools',
      'sc-backpack',
      'sc-coat-shoes',
      'sc-open-lunch',
      'sc-lunch-line',
      'sc-locker',
      'sc-pe-change',
    ],
    'teacher, ot, psychologist': [
      'fm-tell-vs-write',
      'fm-writing-start',
      'sc-daily-steps',
      'st-personal-space',
      'st-switch-task',
      'st-switch-place',
      'st-arrive-leave',
    ],
    'teacher, pediatrician, ot': ['fm-copying'],
    'teacher, ot, pediatrician': [
      'sr-room-noise',
      'sr-light-visual',
      'sr-lunch-senses',
      'sr-body-signals',
    ],
    'teacher, psychologist, ot, pediatrician': ['sr-stay-with-task'],
    'teacher, psychologist, ot': [
      'sr-calm-back',
      'sr-after-school',
      'sc-materials',
      'sc-homework-loop',
      'sc-plan-time',
      'st-change-plan',
      'st-roles-next',
    ],
    'teacher, ot, nurse': ['sc-restroom-clothes'],
    'teacher, nurse, pediatrician, ot': ['sc-restroom-use'],
    'teacher, nurse, ot': ['sc-wash-groom'],
    'teacher, ot, slp': ['sc-eat-tools'],
    'teacher, ot, pt': ['st-hallway'],
    'teacher, slp, psychologist, ot': ['st-group-work'],
    'teacher, psychologist, slp, ot': ['st-games-turns', 'st-ask-help'],
    'teacher, psychologist, slp': ['st-free-time', 'st-lunch-social'],
    'teacher, pt, ot': ['st-move-play'],
  });
});
