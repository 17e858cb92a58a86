import { expect, test } from 'vitest';
import { breakable } from './breakable.ts';

test.each([
  ['a well-known thing', ['a ', 'well-', 'known ', 'thing']],
  ['我每天，读书。', ['我', '每', '天，', '读', '书。']],
  ['説「本だ」と', ['説', '「本', 'だ」', 'と']],
  ['コーヒーと', ['コー', 'ヒー', 'と']],
  ['约 12 分钟', ['约 ', '12 ', '分', '钟']],
  ['학교 앞', ['학', '교 ', '앞']],
])('"%s" may be broken between its pieces', (text, pieces) => {
  expect(breakable(text)).toEqual(pieces);
});

test.each(['ห้องเรียนเสียงดังมาก', 'នៅពេលសៀវភៅនៅក្នុងថត', 'ປຶ້ມບັນທຶກໄວ້ໃນໂຕະ'])(
  '"%s" is broken between words, though there are no spaces',
  (text) => {
    const pieces = breakable(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.length > 2 && pieces.every((piece) => !/^\p{M}/u.test(piece))).toBe(true);
  },
);
