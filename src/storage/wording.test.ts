import { expect, test } from 'vitest';
import { draftOf, named } from '../../tests/storage/drafts.ts';
import { questionnaire, type ItemId } from '../questions/index.ts';
import { amend } from './draft.ts';
import { confirmWordings, noteWordings, reworded, wording, type WordingOf } from './wording.ts';

const old: WordingOf = (linkId) => `How does it go with ${linkId}?`;
const fresh: WordingOf = (linkId) =>
  linkId === 'sr-room-noise' || linkId === 'fm-copying'
    ? `Another word for ${linkId}?`
    : old(linkId);

const maya = draftOf('maya');

test('A draft answered in the wording of now has nothing reworded.', () => {
  expect(reworded(maya, old)).toEqual([]);
});

test('Items whose wording changed since they were answered are listed in the order asked.', () => {
  expect(reworded(maya, fresh)).toEqual(['fm-copying', 'sr-room-noise']);
});

test('Spaces and the way letters are composed are no change.', () => {
  expect(reworded(maya, (linkId) => ` ${old(linkId).replaceAll(' ', '\n')} `)).toEqual([]);
  expect(wording('e\u0301').hash).toBe(wording('\u00e9').hash);
});

test('An answer that stands keeps its wording; one given anew takes the wording of now.', () => {
  const before = maya.responses.answers;
  const after = { ...before, 'fm-copying': 'goes-well' } as const;
  const noted = noteWordings(maya.wordings, before, after, fresh);
  expect(noted).toEqual({
    ...maya.wordings,
    'fm-copying': wording('Another word for fm-copying?'),
  });
});

test('A cleared answer has no wording.', () => {
  const { 'fm-copying': _cleared, ...after } = maya.responses.answers;
  const { 'fm-copying': _gone, ...left } = maya.wordings;
  expect(noteWordings(maya.wordings, maya.responses.answers, after, fresh)).toEqual(left);
});

test('An answer the parent lets stand after the change takes the wording of now.', () => {
  const wordings = confirmWordings(maya.wordings, ['fm-copying'], fresh);
  expect(reworded({ ...maya, wordings }, fresh)).toEqual(['sr-room-noise']);
});

test('Nothing is told of answers from before wordings were kept.', () => {
  expect(reworded({ ...maya, wordings: {} }, fresh)).toEqual([]);
});

test('An amended draft keeps its id, revision and birth, and the wordings of its answers.', () => {
  const { responses } = named(maya, 'M.');
  const making = {
    questionnaireVersion: questionnaire.version,
    locale: 'es',
    now: Date.UTC(2026, 11, 1),
    wordingOf: (linkId: ItemId) => `¿${linkId}?`,
  };
  expect(amend({ ...maya, rev: 3 }, { responses, cursor: 'take' }, making)).toEqual({
    ...named(maya, 'M.', 3),
    cursor: 'take',
    locale: 'es',
    updatedAt: '2026-12-01T00:00:00.000Z',
  });
});

test('A clock without a date does not stop a draft.', () => {
  const { responses } = maya;
  const making = { questionnaireVersion: 'x', locale: 'en', now: NaN, wordingOf: old };
  expect(amend(maya, { responses, cursor: 'take' }, making).updatedAt).toBe(null);
});
