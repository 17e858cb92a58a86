import { describe, expect, test } from 'vitest';
import { details, domainNote } from '../../tests/families/build.ts';
import { families } from '../../tests/families/index.ts';
import { frozen } from '../../tests/journeys/frozen.ts';
import { NO_RESPONSES } from './defaults.ts';
import { record, type Said } from './record.ts';
import type { OtherView, Responses } from './types.ts';

const before = frozen(families['changed-mind'].responses);
const note = domainNote({ helps: 'A map.' });
const more = details({ hope: 'Time.' });
const child = { ...before.child, nickname: 'Io' };
const coverage = { ...before.coverage, extras: true };
const strengths = { ...before.strengths, own: 'Sings.' };
const sharing = { ...before.sharing, includePrivate: true };

const withTogether: Responses['sharing'] = {
  ...before.sharing,
  pages: [...before.sharing.pages, 'together'],
};
const meeting = { talkedAbout: ['fm-copying'], notes: { 'fm-copying': 'Yes.' }, nextSteps: [] };
const { others: _others, meeting: _meeting, ...own } = families.maya.responses;
const view: OtherView = {
  id: 'a',
  from: 'teacher',
  date: '2026-11-20',
  locale: 'en',
  said: { ...own, child: { ...own.child, informant: 'teacher' } },
};

const cases: readonly (readonly [Said, Partial<Responses>])[] = [
  [{ type: 'child.said', child }, { child }],
  [{ type: 'coverage.chosen', coverage }, { coverage }],
  [
    { type: 'answer.given', linkId: 'fm-copying', answer: 'not-seen' },
    { answers: { ...before.answers, 'fm-copying': 'not-seen' } },
  ],
  [
    { type: 'answer.given', linkId: 'fm-hand-stamina', answer: 'often-hard' },
    { answers: { ...before.answers, 'fm-hand-stamina': 'often-hard' } },
  ],
  [
    { type: 'domain.noted', domain: 'sensory', note },
    { domainNotes: { ...before.domainNotes, sensory: note } },
  ],
  [{ type: 'strengths.said', strengths }, { strengths }],
  [{ type: 'health.ticked', health: ['pain'] }, { health: ['pain'] }],
  [{ type: 'topics.chosen', topics: ['sc-materials'] }, { topics: ['sc-materials'] }],
  [
    { type: 'details.said', linkId: 'sc-materials', details: more },
    { details: { ...before.details, 'sc-materials': more } },
  ],
  [
    { type: 'question.ticked', id: 'ot.tool', ticked: false },
    { questionsOff: [...before.questionsOff, 'ot.tool'] },
  ],
  [
    { type: 'question.ticked', id: 'teacher.who-else', ticked: true },
    { questionsOff: ['teacher.unseen/sr-room-noise'] },
  ],
  [{ type: 'sharing.chosen', sharing }, { sharing }],
  [
    { type: 'view.added', view },
    { others: [view], sharing: withTogether },
  ],
  [{ type: 'meeting.noted', meeting }, { meeting }],
];

describe('what is said', () => {
  test.each(cases)('%o changes that one thing', (said, changed) => {
    expect(record(before, said)).toEqual({ ...before, ...changed });
  });

  test('comes back word for word when the old value is said again', () => {
    const changed = record(before, { type: 'child.said', child });
    expect(record(changed, { type: 'child.said', child: before.child })).toEqual(before);
  });
});

test('a cleared answer is gone, and all else is kept', () => {
  const { 'sc-materials': _cleared, ...answers } = before.answers;
  const after = record(before, { type: 'answer.cleared', linkId: 'sc-materials' });
  expect(after).toEqual({ ...before, answers });
  expect(Object.keys(after.answers)).not.toContain('sc-materials');
});

test('clearing an answer that was never given changes nothing', () => {
  expect(record(NO_RESPONSES, { type: 'answer.cleared', linkId: 'fm-copying' })).toEqual(
    NO_RESPONSES,
  );
});

test('a look of someone else that is opened twice stands once, and can be removed', () => {
  const added: Said = { type: 'view.added', view };
  const twice = record(record(before, added), added);
  const beside = { ...before, sharing: withTogether };
  expect(twice).toEqual({ ...beside, others: [view] });
  expect(record(twice, { type: 'view.removed', id: 'a' })).toEqual(beside);
});

test('the page side by side that the parent unticked stays so when one more look is opened', () => {
  const chosen: Said = { type: 'sharing.chosen', sharing: before.sharing };
  const unticked = record(record(before, { type: 'view.added', view }), chosen);
  const another: Said = { type: 'view.added', view: { ...view, id: 'b' } };
  expect(record(unticked, another).sharing).toEqual(before.sharing);
});

test('a question ticked off twice stands once in the list', () => {
  const off: Said = { type: 'question.ticked', id: 'ot.tool', ticked: false };
  expect(record(record(NO_RESPONSES, off), off).questionsOff).toEqual(['ot.tool']);
});
