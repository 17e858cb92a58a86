import { expect, test } from 'vitest';
import { draftOf, named } from '../../tests/storage/drafts.ts';
import { questionnaire, type ItemId } from '../questions/index.ts';
import { amend } from './draft.ts';
import { confirmWordings, noteWordings, reworded, wording, type Asking } from './wording.ts';

const old: Asking = { locale: 'en', wordingOf: (linkId) => `How does it go with ${linkId}?` };
const fresh: Asking = {
  locale: 'en',
  wordingOf: (linkId) =>
    linkId === 'sr-room-noise' || linkId === 'fm-copying'
      ? `Another word for ${linkId}?`
      : old.wordingOf(linkId),
};
const spanish: Asking = { locale: 'es', wordingOf: (linkId) => `¿Cómo le va con ${linkId}?` };

const maya = draftOf('maya');
const roomNoise = { linkId: 'sr-room-noise', question: 'How does it go with sr-room-noise?' };

test('A draft answered in the wording of now has nothing reworded.', () => {
  expect(reworded(maya, old)).toEqual([]);
});

test('Items whose wording changed since they were answered are listed in the order asked, as asked then.', () => {
  expect(reworded(maya, fresh)).toEqual([
    { linkId: 'fm-copying', question: 'How does it go with fm-copying?' },
    { linkId: 'sr-room-noise', question: 'How does it go with sr-room-noise?' },
  ]);
});

test('Spaces and the way letters are composed are no change.', () => {
  const spaced: Asking = {
    ...old,
    wordingOf: (linkId) => ` ${old.wordingOf(linkId).replaceAll(' ', '\n')} `,
  };
  expect(reworded(maya, spaced)).toEqual([]);
  expect(wording('en', 'e\u0301')).toEqual({ ...wording('en', '\u00e9'), text: 'e\u0301' });
});

test('An answer that stands keeps its wording; one given anew takes the wording of now.', () => {
  const before = maya.responses.answers;
  const after = { ...before, 'fm-copying': 'goes-well' } as const;
  const noted = noteWordings(maya.wordings, before, after, fresh);
  expect(noted).toEqual({
    ...maya.wordings,
    'fm-copying': wording('en', 'Another word for fm-copying?'),
  });
});

test('Another language is no other wording, and an answer given in it keeps its own.', () => {
  expect(reworded(maya, spanish)).toEqual([]);
  const before = maya.responses.answers;
  const after = { ...before, 'fm-copying': 'goes-well' } as const;
  const wordings = noteWordings(maya.wordings, before, after, spanish);
  expect(wordings['fm-copying']).toEqual(wording('es', '¿Cómo le va con fm-copying?'));
  expect(reworded({ ...maya, wordings }, fresh)).toEqual([roomNoise]);
});

test('A cleared answer has no wording.', () => {
  const { 'fm-copying': _cleared, ...after } = maya.responses.answers;
  const { 'fm-copying': _gone, ...left } = maya.wordings;
  expect(noteWordings(maya.wordings, maya.responses.answers, after, fresh)).toEqual(left);
});

test('An answer the parent lets stand after the change takes the wording of now.', () => {
  const wordings = confirmWordings(maya.wordings, [{ linkId: 'fm-copying' }], fresh);
  expect(reworded({ ...maya, wordings }, fresh)).toEqual([roomNoise]);
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
  const making = { ...old, questionnaireVersion: 'x', now: NaN };
  expect(amend(maya, { responses, cursor: 'take' }, making).updatedAt).toBe(null);
});
