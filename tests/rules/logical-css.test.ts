import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What names a side of the page; a language that runs the other way needs the side of the text.
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:left|right|top|bottom)|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[a-z-]*|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height))\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u;

/** Lines of a style sheet that name a side of the page. */
function physicalLines(css: string): readonly string[] {
  return css.split('\n').filter((line) => !line.trimStart().startsWith('@') && PHYSICAL.test(line));
}

test('Sides are named by the text, never by the page.', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/${file}`);
  expect(files.length).toBeGreaterThan(10);
  expect(
    files.flatMap((file) =>
      physicalLines(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`),
    ),
  ).toEqual([]);
});

test('A side of the page is found.', () => {
  const bad = ['  left: 0;', 'a { margin-left: 1px; }', 'text-align: right;', '  width: 3rem;'];
  const good = ['  inset-inline-start: 0;', 'text-align: start;', '@media (width >= 60rem) {'];
  expect([...bad, ...good].flatMap(physicalLines)).toEqual(bad);
});
