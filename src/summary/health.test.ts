import { describe, expect, test } from 'vitest';
import { answers, details, family } from '../../tests/families/build.ts';
import { questionnaire } from '../questions/index.ts';
import type { Responses } from '../responses/types.ts';
import { HEALTH_KEYS } from './health.ts';
import { summarise } from './summarise.ts';

const { responses } = family({
  title: 'Someone.',
  child: { grade: '3' },
  coverage: { length: 'full' },
  answers: answers({ 'often-hard': ['fm-hand-stamina', 'fm-copying', 'fm-keyboard'] }),
  topics: ['fm-copying', 'fm-hand-stamina', 'fm-keyboard'],
});
const tick = details({ healthTick: true });
const ticks = (more: Partial<Responses>) =>
  summarise(questionnaire, { ...responses, ...more }).health;

describe('health ticks', () => {
  test('are none unless the parent ticked: a rating alone opens nothing', () => {
    expect(ticks({})).toEqual([]);
  });

  test('stand in one fixed order, the ones that cannot wait first', () => {
    expect(ticks({ health: [...HEALTH_KEYS].toReversed() })).toEqual([
      'one-side-now',
      'head-injury',
      'safety',
      'lost-skill',
      'sudden-change',
      'pain',
      'vision',
      'hearing',
      'eating',
      'bladder-bowel',
      'movement-change',
    ]);
  });

  test('come from the topics too, each key once', () => {
    const said = { 'fm-copying': tick, 'fm-hand-stamina': tick };
    expect(ticks({ health: ['vision', 'eating'], details: said })).toEqual([
      'pain',
      'vision',
      'eating',
    ]);
  });

  test('do not come from a topic whose item has no card', () => {
    expect(ticks({ details: { 'fm-keyboard': tick } })).toEqual([]);
  });

  test('do not come from a topic that is set aside', () => {
    expect(ticks({ details: { 'fm-copying': tick }, topics: ['fm-keyboard'] })).toEqual([]);
  });
});
