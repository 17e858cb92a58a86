import { describe, expect, test } from 'vitest';
import type { Step } from './journey.ts';
import { canVisit, findStep, settle, stepAlong } from './walk.ts';

const path: readonly Step[] = [
  { kind: 'welcome' },
  { kind: 'child' },
  { kind: 'domain', domain: 'sensory' },
  { kind: 'wrap', domain: 'sensory' },
  { kind: 'take' },
];

describe('a step of the path', () => {
  test('is found by its id', () => {
    expect(findStep(path, 'wrap/sensory')).toBe(path[3]);
    expect(findStep(path, 'wrap/social')).toBe(undefined);
  });

  test('may be visited, and nothing else may', () => {
    const ids = ['welcome', 'domain/sensory', 'domain/social', 'domain', ''];
    expect(ids.map((id) => canVisit(path, id))).toEqual([true, true, false, false, false]);
  });

  test('leads one further or one back, and the ends hold', () => {
    expect(stepAlong(path, 'child', 1)).toBe('domain/sensory');
    expect(stepAlong(path, 'child', -1)).toBe('welcome');
    expect(stepAlong(path, 'take', 1)).toBe('take');
    expect(stepAlong(path, 'welcome', -1)).toBe('welcome');
  });
});

test('an id that is not on the path leads nowhere', () => {
  expect([stepAlong(path, 'health', 1), stepAlong(path, 'health', -1)]).toEqual([
    'health',
    'health',
  ]);
});

describe('when the path changes', () => {
  const shorter = path.filter((step) => step.kind !== 'domain' && step.kind !== 'wrap');

  test('the parent stays on a step that is left', () => {
    expect(settle(path, shorter, 'take')).toBe('take');
  });

  test('else goes to the nearest step before it', () => {
    expect(settle(path, shorter, 'wrap/sensory')).toBe('child');
  });

  test('and from a step that was on no path to the start', () => {
    expect(settle(path, shorter, 'nowhere')).toBe('welcome');
  });
});
