import { expect, test } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { allStrings } from '../rules/all-strings.ts';
import { pseudo, pseudoText } from './pseudo.ts';

test('A text is longer by two fifths, and keeps its placeholders.', () => {
  const text = 'Page {page} of {pages}';
  const long = pseudoText(text, 'long');
  expect(long).toBe('⟦Págé {page} óf {pages} ñandú má⟧');
  expect(pseudoText(text, 'nospaces')).toBe('⟦Ｐａｇｅ{page}ｏｆ{pages}⟧');
  expect(pseudoText('Yes', 'rtl')).toBe('⟦גהק⟧');
});

test('Every string of the catalog is in brackets, also those that are made by functions.', () => {
  const bare = allStrings(pseudo(en, 'long')).filter(
    ({ key, text }) => text !== '' && !key.startsWith('sources.') && !/^⟦.*⟧$/su.test(text),
  );
  expect(bare.map(({ key }) => key)).toEqual(['ui.locale']);
});
