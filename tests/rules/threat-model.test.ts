import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';

/** The titles of all tests, from their files. */
function titles(): ReadonlySet<string> {
  const files = ['src', 'tests']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file));
  return new Set(files.flatMap((file) => titlesIn(readFileSync(file, 'utf8'))));
}

function titlesIn(code: string): readonly string[] {
  const calls = code.matchAll(/\btest\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g);
  return [...calls].map(([, , title = '']) => title.replaceAll(/\\(.)/g, '$1'));
}

/** The last cell of every row of the model's tables: what shows the answer. */
function cells(text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => /^\| (?!Threat |-)/.test(line));
  return rows.map((row) => row.split('|').at(-2)?.trim() ?? '');
}

const model = cells(readFileSync(join(root, 'docs/threat-model.md'), 'utf8'));

test('Every threat names a test, or says that and why it is accepted.', () => {
  expect(model.length).toBeGreaterThan(20);
  expect(
    model.filter((cell) => !/^(?:test: `[^`]+`(?:; |$))+$|^accepted: .{20}/.test(cell)),
  ).toEqual([]);
});

test('Every test that the threat model names exists.', () => {
  const known = titles();
  const named = model.flatMap((cell) => [...cell.matchAll(/test: `([^`]+)`/g)]);
  expect(named.map(([, title = '']) => title).filter((title) => !known.has(title))).toEqual([]);
});
