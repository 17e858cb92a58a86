import { describe, expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { NO_DETAILS, NO_RESPONSES, NO_TRIED } from '../responses/defaults.ts';
import type { Responses } from '../responses/types.ts';
import { parseResponses } from './responses-schema.ts';

const fresh = NO_RESPONSES;
const reread = (responses: Responses) => parseResponses(JSON.parse(JSON.stringify(responses)));

describe('responses that were kept', () => {
  test.each(Object.entries(families))('by the family %s come back whole', (_name, family) => {
    expect(reread(family.responses)).toEqual(family.responses);
  });

  test('before anything was said come back whole', () => {
    expect(reread(fresh)).toEqual(fresh);
  });

  test('come back with text that is still too long for its form', () => {
    const strengths = { ...fresh.strengths, own: 'a'.repeat(20_000) };
    expect(reread({ ...fresh, strengths })).toEqual({ ...fresh, strengths });
  });
});

const { child, coverage, sharing } = fresh;
const { grade: _grade, ...gradeless } = child;
const { answers: _answers, ...answerless } = fresh;
const withDetails = (more: object) => ({
  ...fresh,
  details: { 'fm-copying': { ...NO_DETAILS, ...more } },
});

describe('what is no responses is refused', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['no object', 'responses'],
    ['a list', []],
    ['an empty object', {}],
    ['a missing field', answerless],
    ['a missing field of a field', { ...fresh, child: gradeless }],
    ['a field nobody knows', { ...fresh, score: 12 }],
    ['a field of a field nobody knows', { ...fresh, child: { ...child, name: 'Maya Smith' } }],
    ['a grade that is a number', { ...fresh, child: { ...child, grade: 2 } }],
    ['a grade there is not', { ...fresh, child: { ...child, grade: '13' } }],
    ['a domain there is not', { ...fresh, coverage: { ...coverage, domains: ['math'] } }],
    ['a length there is not', { ...fresh, coverage: { ...coverage, length: 'long' } }],
    ['an item there is not', { ...fresh, answers: { 'fm-juggling': 'goes-well' } }],
    ['an answer there is not', { ...fresh, answers: { 'fm-copying': 'never-hard' } }],
    ['a number for an answer', { ...fresh, answers: { 'fm-copying': 3 } }],
    ['a topic there is not', { ...fresh, topics: ['fm-juggling'] }],
    ['details of an item there is not', { ...fresh, details: { x: NO_DETAILS } }],
    ['a place there is not', withDetails({ where: ['roof'] })],
    ['a tick that is no tick', withDetails({ healthTick: 'yes' })],
    ['too many things tried', withDetails({ tried: Array.from({ length: 21 }, () => NO_TRIED) })],
    ['a health key there is not', { ...fresh, health: ['spells'] }],
    ['a page there is not', { ...fresh, sharing: { ...sharing, pages: ['cover'] } }],
    ['questions without end', { ...fresh, questionsOff: Array.from({ length: 501 }, String) }],
  ])('%s', (_what, data) => {
    expect(parseResponses(data)).toBe(null);
  });
});

test('a draft cannot reach what every object has', () => {
  const data: unknown = JSON.parse('{"__proto__": {"child": {}}}');
  expect(parseResponses(data)).toBe(null);
  expect(parseResponses({ ...fresh, answers: JSON.parse('{"constructor": "goes-well"}') })).toBe(
    null,
  );
});
