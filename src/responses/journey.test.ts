import { describe, expect, test } from 'vitest';
import { answers, family } from '../../tests/families/build.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from './defaults.ts';
import { journey, stepId } from './journey.ts';

const { responses } = family({
  title: 'Someone.',
  child: { grade: 'K' },
  coverage: { domains: ['sensory'] },
  answers: answers({
    'often-hard': ['sr-room-noise'],
    'sometimes-hard': ['sr-seat-feel'],
    'goes-well': ['sr-calm-back'],
  }),
  topics: ['sr-seat-feel', 'sr-calm-back', 'sr-room-noise'],
});

describe('the path', () => {
  test('ends at the child step before the grade is known', () => {
    expect(journey(questionnaire, NO_RESPONSES)).toEqual([{ kind: 'welcome' }, { kind: 'child' }]);
  });

  test('of a teacher has no health, no topics and no questions to ask', () => {
    const teacher = { ...responses, child: { ...responses.child, informant: 'teacher' as const } };
    expect(journey(questionnaire, teacher).map(stepId)).toEqual([
      'welcome',
      'child',
      'cover',
      'domain/sensory',
      'q/sr-room-noise',
      'q/sr-sudden-sound',
      'q/sr-seat-feel',
      'q/sr-calm-back',
      'wrap/sensory',
      'strengths',
      'check',
      'take',
    ]);
  });

  test('leads through the items of a domain, then the topics that apply, in their order', () => {
    const domain = 'sensory';
    expect(journey(questionnaire, responses)).toEqual([
      { kind: 'welcome' },
      { kind: 'child' },
      { kind: 'cover' },
      { kind: 'domain', domain },
      { kind: 'item', domain, linkId: 'sr-room-noise', position: 1, of: 4 },
      { kind: 'item', domain, linkId: 'sr-sudden-sound', position: 2, of: 4 },
      { kind: 'item', domain, linkId: 'sr-seat-feel', position: 3, of: 4 },
      { kind: 'item', domain, linkId: 'sr-calm-back', position: 4, of: 4 },
      { kind: 'wrap', domain },
      { kind: 'strengths' },
      { kind: 'health' },
      { kind: 'topics' },
      { kind: 'details', linkId: 'sr-seat-feel', position: 1, of: 2 },
      { kind: 'details', linkId: 'sr-room-noise', position: 2, of: 2 },
      { kind: 'check' },
      { kind: 'summary' },
      { kind: 'take' },
    ]);
  });

  test('asks for no topics where nothing was marked hard', () => {
    const well = { ...responses, answers: answers({ 'goes-well': ['sr-room-noise'] }) };
    const ids = journey(questionnaire, well).map(stepId);
    expect(ids.slice(ids.indexOf('strengths'))).toEqual([
      'strengths',
      'health',
      'check',
      'summary',
      'take',
    ]);
  });

  test('goes on to the strengths at once where nothing is covered', () => {
    const nothing = { ...responses, coverage: { ...responses.coverage, domains: [] } };
    expect(journey(questionnaire, nothing).map(stepId)).toEqual([
      'welcome',
      'child',
      'cover',
      'strengths',
      'health',
      'check',
      'summary',
      'take',
    ]);
  });
});

test('the id of a step is its address', () => {
  const domain = 'social';
  const linkId = 'st-hallway';
  expect([
    stepId({ kind: 'check' }),
    stepId({ kind: 'domain', domain }),
    stepId({ kind: 'wrap', domain }),
    stepId({ kind: 'item', domain, linkId, position: 1, of: 4 }),
    stepId({ kind: 'details', linkId, position: 1, of: 4 }),
  ]).toEqual(['check', 'domain/social', 'wrap/social', 'q/st-hallway', 'details/st-hallway']);
});
