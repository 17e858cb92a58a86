import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCharacterMap } from '../../src/document/fonts/character-map.ts';
import { packRanges } from '../../src/document/fonts/code-ranges.ts';
import type { Family, Weight } from '../../src/document/fonts/families.ts';
import type { StoredPart } from '../../src/document/fonts/font-index.ts';
import { viewOf } from '../../src/document/fonts/sfnt.ts';
import { readWoff } from '../../src/document/fonts/woff.ts';
import { assert } from '../../src/lib/assert.ts';

const require = createRequire(import.meta.url);

// Selectors, joiners and byte order marks stand in nearly every file and choose none.
const STEERING = /[\u200b-\u200f\u2060\ufeff\p{Variation_Selector}]/u;

/** The index of an installed family: its version, and the code points of each slice, packed. */
export function indexOf(family: Family): StoredPart[string] {
  const folder = dirname(require.resolve(`@fontsource/${family.id}/package.json`));
  const { version }: { version: unknown } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  assert(typeof version === 'string', `The package of ${family.id} says no version.`);
  const slices = (family.slices ?? numbered(folder, family)).map((slice) => [
    slice,
    packRanges(codesOf(folder, family, slice, 400)),
  ]);
  return { version, slices: Object.fromEntries(slices) };
}

/** The code points that a slice holds, ascending. */
function codesOf(folder: string, family: Family, slice: string, weight: Weight): readonly number[] {
  const file = join(folder, 'files', `${family.id}-${slice}-${weight}-normal.woff`);
  const cmap = readWoff(new Uint8Array(readFileSync(file))).get('cmap');
  assert(cmap !== undefined, `${file} has no character map.`);
  return [...readCharacterMap(viewOf(cmap)).keys()]
    .filter((code) => code > 0x1f && !STEERING.test(String.fromCodePoint(code)))
    .toSorted((a, b) => a - b);
}

/** The numbers of the slices of a large family, ascending. */
function numbered(folder: string, family: Family): readonly string[] {
  const pattern = new RegExp(`^${family.id}-(\\d+)-400-normal\\.woff$`, 'u');
  return readdirSync(join(folder, 'files'))
    .flatMap((file) => pattern.exec(file)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b));
}
