import { expect, test } from 'vitest';
import { styleSheets } from './style-sheets.ts';

test('No style looks inside an element: browsers we build for cannot (Firefox before 121).', () => {
  const looks = styleSheets().flatMap(({ file, lines }) =>
    lines.filter((line) => line.includes(':has(')).map((line) => `${file}: ${line.trim()}`),
  );
  expect(looks).toEqual([]);
});
