import { assert } from '../../lib/assert.ts';
import { type CodeRanges, unpackRanges } from './code-ranges.ts';
import { type Family, families, type IndexPart, type Weight } from './families.ts';
import base from './index/base.json' with { type: 'json' };

/** One file of a family: the code points it holds. */
export type Slice = Readonly<{
  family: Family;
  id: string;
  /** The version of the package. */
  version: string;
  codes: CodeRanges;
}>;

/** A part of the index as it is stored: for each family the code points of each slice, packed. */
export type StoredPart = Readonly<
  Record<string, Readonly<{ version: string; slices: Readonly<Record<string, string>> }>>
>;

// Read once: every document asks for it again.
const loaded = new Map<IndexPart, readonly Slice[]>();

/** Loads a part of the index: what it holds is made by scripts/font-index.ts. */
export async function loadIndexPart(part: IndexPart): Promise<readonly Slice[]> {
  const known = loaded.get(part);
  if (known !== undefined) return known;
  const stored = await storedParts[part]();
  const slices = readIndexPart(part, stored.default);
  loaded.set(part, slices);
  return slices;
}

// The parts with many slices are loaded only when a text needs them; every text needs the first,
// and letters would wait for it.
const storedParts: Readonly<Record<IndexPart, () => Promise<{ default: StoredPart }>>> = {
  base: () => Promise.resolve({ default: base }),
  scripts: () => import('./index/scripts.json', { with: { type: 'json' } }),
  sc: () => import('./index/sc.json', { with: { type: 'json' } }),
  tc: () => import('./index/tc.json', { with: { type: 'json' } }),
  jp: () => import('./index/jp.json', { with: { type: 'json' } }),
  kr: () => import('./index/kr.json', { with: { type: 'json' } }),
};

function readIndexPart(part: IndexPart, stored: StoredPart): readonly Slice[] {
  return families
    .filter((family) => family.part === part)
    .flatMap((family) => {
      const { version = '', slices = {} } = stored[family.id] ?? {};
      return Object.entries(slices).map(([id, packed]): Slice => ({
        family,
        id,
        version,
        codes: unpackRanges(packed),
      }));
    });
}

/** Which file of which package holds a slice in a weight. */
export type FontFile = Readonly<{ package: string; version: string; name: string }>;

/** Gives the bytes of a font file (WOFF1). Rejects if they cannot be had. */
export type FontSource = (file: FontFile) => Promise<Uint8Array>;

/** The file of a slice. Families without bold have the regular one only. */
export function fontFile({ family, id, version }: Slice, weight: Weight): FontFile {
  const drawn = family.isBold ? weight : 400;
  return { package: family.id, version, name: `${family.id}-${id}-${drawn}-normal.woff` };
}

/** The slice of Latin letters, which every paper needs. */
export function latinIn(slices: readonly Slice[]): Slice {
  const latin = slices.find(({ id }) => id === 'latin');
  assert(latin !== undefined, 'The index of the fonts has no Latin slice.');
  return latin;
}

/**
 * Asks for the files that every paper needs, before it is known what its texts need.
 * @throws Error if the source fails
 */
export async function loadLatin(source: FontSource): Promise<void> {
  const latin = latinIn(await loadIndexPart('base'));
  await Promise.all(([400, 700] as const).map((weight) => source(fontFile(latin, weight))));
}
