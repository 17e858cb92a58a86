import { expect, test } from 'vitest';
import { indexOf } from '../../scripts/lib/index-fonts.ts';
import { packRanges } from '../../src/document/fonts/code-ranges.ts';
import { families, indexParts } from '../../src/document/fonts/families.ts';
import { loadIndexPart } from '../../src/document/fonts/font-index.ts';

test.each(indexParts)('the index "%s" is that of the installed packages', async (part) => {
  const ours = (await loadIndexPart(part)).map(({ family, id, version, codes }) => ({
    family: family.id,
    id,
    version,
    codes,
  }));
  const installed = families
    .filter((family) => family.part === part)
    .flatMap((family) => {
      const { version, slices } = indexOf(family);
      return Object.entries(slices).map(([id, packed]) => ({
        family: family.id,
        id,
        version,
        packed,
      }));
    });
  expect(ours.map(({ codes, ...rest }) => ({ ...rest, packed: packRanges(allOf(codes)) }))).toEqual(
    installed,
  );
});

function allOf(ranges: readonly number[]): readonly number[] {
  return ranges.flatMap((from, index) =>
    index % 2 === 1
      ? []
      : Array.from({ length: (ranges[index + 1] ?? from) - from + 1 }, (_, at) => from + at),
  );
}
