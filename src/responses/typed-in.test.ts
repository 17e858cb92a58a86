import { expect, test } from 'vitest';
import { NO_DETAILS, NO_RESPONSES, NO_TRIED } from './defaults.ts';
import { withTypedIn } from './typed-in.ts';
import type { Responses } from './types.ts';

const empty: Responses = NO_RESPONSES;
const hoping = (from: Responses, hopes: string): Responses => ({
  ...from,
  strengths: { ...from.strengths, hopes },
});
const trying = (from: Responses, ...whats: readonly string[]): Responses => ({
  ...from,
  details: {
    'fm-copying': { ...NO_DETAILS, tried: whats.map((what) => ({ ...NO_TRIED, what })) },
  },
});

test('a text is in the language it was typed in, until it is typed anew in another', () => {
  const first = withTypedIn(empty, hoping(empty, 'Que lea.'), 'es');
  expect(first.typedIn).toEqual({ 'strengths/hopes': 'es' });
  const second = withTypedIn(first, trying(first, 'A grip'), 'en');
  expect(second.typedIn).toEqual({
    'strengths/hopes': 'es',
    'details/fm-copying/tried/0': 'en',
  });
  const third = withTypedIn(second, hoping(second, 'To read.'), 'en');
  expect(third.typedIn).toEqual({
    'strengths/hopes': 'en',
    'details/fm-copying/tried/0': 'en',
  });
});

test('a row that moves up keeps its language, and a text taken back has none', () => {
  const before = {
    ...trying(empty, 'Un lápiz', 'A grip'),
    typedIn: { 'details/fm-copying/tried/0': 'es', 'details/fm-copying/tried/1': 'en' },
  };
  expect(withTypedIn(before, trying(before, 'A grip'), 'es').typedIn).toEqual({
    'details/fm-copying/tried/0': 'en',
  });
  expect(withTypedIn(before, { ...before, details: {} }, 'es').typedIn).toEqual({});
});

test('of a text from before this was kept nothing is told, nor where no language is known', () => {
  const before = hoping(empty, 'To read.');
  expect(withTypedIn(before, trying(before, 'A grip'), 'es').typedIn).toEqual({
    'details/fm-copying/tried/0': 'es',
  });
  expect(withTypedIn(empty, before, null)).toBe(before);
});
