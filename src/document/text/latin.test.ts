import { expect, test } from 'vitest';
import { breakable } from './breakable.ts';
import { clean } from './clean.ts';
import { graphemes } from './graphemes.ts';
import { isLatin } from './latin.ts';
import { hasRtl, needsShaper, PLAIN, scriptOf } from './script.ts';

const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  isLatin,
);
const all = new Intl.Segmenter('en', { granularity: 'grapheme' });
const unset = 'ж';

test('Latin are the letters of most languages of Europe, and their signs', () => {
  expect(['Zażółć, “dziś” – 5 €…', 'Niño: ¿qué?\nSí.'].map(isLatin)).toEqual([true, true]);
  expect(['đọc', 'o\u0301', 'ё', 'a\tb', 'a\r\nb', '好', '\u2028', '👍'].map(isLatin)).toEqual(
    Array.from({ length: 8 }, () => false),
  );
});

test('each Latin sign is one for itself beside any other', () => {
  const beside = signs.flatMap((one) => [one, 'e', one, one, '\u2013', one, ' ']);
  const text = beside.join('');
  expect(graphemes(text)).toEqual(beside);
  expect(Array.from(all.segment(text), ({ segment }) => segment)).toEqual(beside);
});

test('what is done for other letters would change nothing in Latin ones', () => {
  for (const sign of signs) {
    // With another letter beside them they take the long way.
    const [short, long] = [`a${sign}b `, `a${sign}b ${unset}`];
    expect([sign, clean(long), breakable(long)]).toEqual([
      sign,
      `${clean(short)}${unset}`,
      [...breakable(short), unset],
    ]);
    expect([sign, hasRtl(sign), needsShaper(sign), scriptOf(`${sign}${unset}`)]).toEqual([
      sign,
      false,
      false,
      PLAIN,
    ]);
  }
});
