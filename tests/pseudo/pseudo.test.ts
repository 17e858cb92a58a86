import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import type { Words } from '../../src/content/words.ts';
import { allStrings } from '../rules/all-strings.ts';
import { pseudo, pseudoText } from './pseudo.ts';

test('A text is longer by two fifths, and keeps its placeholders.', () => {
  const text = 'Page {page} of {pages}';
  const long = pseudoText(text, 'long');
  expect(long).toBe('⟦Págé ña {page} óf {pages}⟧');
  expect(pseudoText(text, 'nospaces')).toBe('⟦Ｐａｇｅ{page}ｏｆ{pages}⟧');
  expect(pseudoText('Yes', 'rtl')).toBe('⟦גהק⟧');
  expect(pseudoText(`${long}: here`, 'long')).toBe('⟦⟦Págé ña {page} óf {pages}⟧: héré ña⟧');
});

test('The catalog as a whole is longer by two fifths, and a name still holds the words of its button.', () => {
  const { check } = pseudo(en, 'long').ui;
  const length = (words: Words) =>
    allStrings(words)
      .map(({ text }) => text)
      .join('').length;
  expect((length(pseudo(en, 'long')) / length(en)).toFixed(1)).toBe('1.4');
  expect([check.change, check.changeWhat({ what: 'X' })]).toEqual([
    '⟦Cháñgé ñan⟧',
    '⟦Cháñgé ñan: X⟧',
  ]);
});

test('Every string of the catalog is in brackets, also those that are made by functions.', () => {
  const bare = allStrings(pseudo(en, 'long')).filter(
    ({ key, text }) => text !== '' && !/^sources\.|\.id$/u.test(key) && !/^⟦.*⟧$/su.test(text),
  );
  expect(bare.map(({ key }) => key)).toEqual(['ui.locale']);
});
