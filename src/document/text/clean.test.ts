import { expect, test } from 'vitest';
import { clean } from './clean.ts';

test('every kind of line end becomes a line feed', () => {
  expect(clean('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});

test('a tab becomes spaces, so that nothing after it is lost', () => {
  expect(clean('before\tafter')).toBe('before    after');
});

test('spaces of other widths become plain ones, and the one that does not break stays so', () => {
  expect(clean('a\u2003b\u3000c\u202fd\u00a0e')).toBe('a b c\u00a0d\u00a0e');
});

test('controls, direction marks and byte order marks go', () => {
  expect(clean('a\u0000\u0007\u001b\u009f\u202e\u2066\ufeffb')).toBe('ab');
});

test('half a surrogate pair and a noncharacter become the replacement character', () => {
  expect(clean('a\ud83db\udc00c\uffff')).toBe('a\ufffdb\ufffdc\ufffd');
});

test('a whole surrogate pair stays', () => {
  expect(clean('😀')).toBe('😀');
});

test('letters come composed', () => {
  expect(clean('Zoe\u0308')).toBe('Zoë');
});

test('letters come composed also where something stood between a letter and its mark', () => {
  expect(clean('\u03b1\u202e\u0301')).toBe('\u03ac');
});
