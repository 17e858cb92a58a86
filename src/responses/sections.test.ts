import { describe, expect, test } from 'vitest';
import { answers, family } from '../../tests/families/build.ts';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import { NO_RESPONSES } from './defaults.ts';
import { sectionOf, sections } from './sections.ts';

test('before the grade is known there is one part, and it is open', () => {
  expect(sections(questionnaire, NO_RESPONSES)).toEqual([
    { id: 'child', stepId: 'child', state: 'open' },
  ]);
});

test('each part says where it begins and how far it has come', () => {
  const { responses } = family({
    title: 'Someone.',
    child: { grade: '1' },
    coverage: { domains: ['fine-motor', 'sensory', 'social'] },
    answers: answers({
      'goes-well': ['fm-pencil-comfort', 'fm-class-tools', 'fm-tell-vs-write'],
      'often-hard': ['fm-writing-start'],
      'not-seen': ['sr-room-noise'],
    }),
    strengths: { hopes: 'To read.' },
  });
  expect(sections(questionnaire, responses)).toEqual([
    { id: 'child', stepId: 'child', state: 'done' },
    { id: 'fine-motor', stepId: 'domain/fine-motor', state: 'done' },
    { id: 'sensory', stepId: 'domain/sensory', state: 'started' },
    { id: 'social', stepId: 'domain/social', state: 'open' },
    { id: 'strengths', stepId: 'strengths', state: 'done' },
    { id: 'topics', stepId: 'topics', state: 'open' },
    { id: 'finish', stepId: 'check', state: 'open' },
  ]);
});

describe('the part on strengths is done', () => {
  const said = families.silent.responses;
  const stateOf = (responses: typeof said) =>
    sections(questionnaire, responses).find(({ id }) => id === 'strengths')?.state;

  test.each([
    ['one was chosen', { strengths: { chosen: ['kind' as const], own: '', hopes: '' } }],
    ['one was typed', { strengths: { chosen: [], own: 'Sings.', hopes: '' } }],
    ['something was ticked for health', { health: ['pain' as const] }],
  ])('once %s', (_what, more) => {
    expect([stateOf(said), stateOf({ ...said, ...more })]).toEqual(['open', 'done']);
  });
});

test('the part on topics is done only while a topic applies', () => {
  const { responses } = families.maya;
  const one = { ...responses, topics: ['fm-hand-stamina' as const] };
  const aside = { ...one, answers: { ...one.answers, 'fm-hand-stamina': 'goes-well' as const } };
  const states = [one, aside].map(
    (said) => sections(questionnaire, said).find(({ id }) => id === 'topics')?.state,
  );
  expect(states).toEqual(['done', 'open']);
});

test('every step belongs to a part, but for the welcome step', () => {
  const domain = 'self-care';
  const linkId = 'sc-locker';
  const steps = [
    { kind: 'welcome' },
    { kind: 'child' },
    { kind: 'cover' },
    { kind: 'domain', domain },
    { kind: 'item', domain, linkId, position: 1, of: 4 },
    { kind: 'wrap', domain },
    { kind: 'strengths' },
    { kind: 'health' },
    { kind: 'topics' },
    { kind: 'details', linkId, position: 1, of: 1 },
    { kind: 'check' },
    { kind: 'summary' },
    { kind: 'take' },
  ] as const;
  expect(steps.map(sectionOf)).toEqual([
    null,
    'child',
    'child',
    domain,
    domain,
    domain,
    'strengths',
    'strengths',
    'topics',
    'topics',
    'finish',
    'finish',
    'finish',
  ]);
});
