import { expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { hasRtl, needsShaper, scriptOf } from './script.ts';

test.each([
  ['سلام', true],
  ['שָׁלוֹם', true],
  ['क्षमा', true],
  ['ที่', true],
  ['👩‍👧', true],
  ['👍🏽', true],
  ['🇺🇦', true],
  ['x\u0323\u0306', true],
  ['שלום', false],
  ['Zażółć đọc', false],
  ['学校へ 학교', false],
  ['⭐ ❤\ufe0f', false],
])('whether "%s" needs the shaper: %s', (text, needs) => {
  expect(needsShaper(text)).toBe(needs);
});

test('a paragraph runs as its first letter does', () => {
  const texts = ['Noor نور', '(12) نور Noor', 'שלום', '12:30', ''];
  expect(texts.map((text) => scriptOf(text).isRtl)).toEqual([false, true, true, false, false]);
});

test('Hebrew, Arabic and Thaana run from right to left', () => {
  expect(['ש', 'ع', 'ނ', 'a', 'я', '好', '1'].map(hasRtl)).toEqual(
    [true, true, true].concat([false, false, false, false]),
  );
});

test.each([
  ['She reads well', null],
  ['Zażółć gęślą jaźń', null],
  ['Chú bé đọc sách', 'vi'],
  ['Η Μάγια διαβάζει', 'el'],
  ['طفلتي تكتب ببطء', 'ar'],
  ['بچه‌ها گفتند', 'fa'],
  ['ہے لڑکے', 'ur'],
  ['הילדה קוראת', 'he'],
  ['शांत कोने में', 'hi'],
  ['ห้องเรียนเสียงดัง', 'th'],
  ['她每天晚上', 'zh'],
  ['予定が変わる', 'ja'],
  ['미리 말해 주면', 'ko'],
  ['She said שלום to everyone', null],
])('the language of "%s" is %s', (text, lang) => {
  expect(languageOf(text)).toBe(lang);
});
