import { expect, test } from 'vitest';
import { styleSheets } from './style-sheets.ts';

// What names a side of the page; a language that runs the other way needs the side of the text.
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:left|right|top|bottom)|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[a-z-]*|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height))\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u;

/** Lines of a style sheet that name a side of the page. */
function physicalLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.trimStart().startsWith('@') && PHYSICAL.test(line));
}

test('Sides are named by the text, never by the page.', () => {
  const sheets = styleSheets();
  expect(sheets.length).toBeGreaterThan(10);
  expect(
    sheets.flatMap(({ file, lines }) =>
      physicalLines(lines).map((line) => `${file}: ${line.trim()}`),
    ),
  ).toEqual([]);
});

test('A side of the page is found.', () => {
  const bad = ['  left: 0;', 'a { margin-left: 1px; }', 'text-align: right;', '  width: 3rem;'];
  const good = ['  inset-inline-start: 0;', 'text-align: start;', '@media (width >= 60rem) {'];
  expect(physicalLines([...bad, ...good])).toEqual(bad);
});
