import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';

/** The files of a kind in which a pattern is found. */
function filesWith(pattern: RegExp, kind: RegExp): readonly string[] {
  return ['src', 'tests', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => kind.test(file) && pattern.test(readFileSync(join(root, file), 'utf8'))),
  );
}

const code = /\.(?:tsx?|mjs)$/;
const tests = /\.(?:test|spec)\.tsx?$/;

test('No check is switched off by a comment.', () => {
  const switches = /(?:eslint|oxlint)-disable|@ts-(?:ignore|nocheck|expect-error)/;
  expect(filesWith(switches, code)).toEqual([]);
});

test('No test is skipped, singled out, put off or expected to fail.', () => {
  const modes = /\b(?:it|test|describe)(?:\.describe)?\.(?:skip|only|todo|fixme|fails?|slow)\b/;
  expect(filesWith(modes, tests)).toEqual([]);
});

test('No assertion is content with half a value, in browser tests too.', () => {
  const weak = /\.(?:toBeTruthy|toBeFalsy|toBeDefined|toMatchObject|not\.toBeUndefined)\(/;
  expect(filesWith(weak, tests)).toEqual([]);
});
