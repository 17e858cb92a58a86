import { expect, test } from 'vitest';
import { fhirText } from './text.ts';

test('Letters of any script, emoji and lines stay as they were typed.', () => {
  const typed = [
    'Ella escribe despacio, pero le encanta contar.',
    'طفلتي تحب الرسم (كثيرًا) 123',
    'הילדה שלי אוהבת חשבון',
    'शांत कोने में बैठना',
    'ห้องเรียนเสียงดัง',
    '她每天晚上自己收拾书包。',
    '갑자기 바뀌면 무서워요.',
    'Հայերեն և ქართული',
    '👩‍🎨 ⭐ ½ ≤ \t x²\n\nline three\r\nline four',
  ];
  expect(typed.map(fhirText)).toEqual(typed);
});

test('What FHIR does not allow in a text is taken out; an empty text is nothing.', () => {
  expect(
    ['\u0000a\u0007b\u0085c', ' \n a \u00a0', '\ud800 half', '\u0001', '  '].map(fhirText),
  ).toEqual(['abc', 'a', '\ufffd half', '', '']);
});
