import { clean } from '../text/clean.ts';
import { graphemes } from '../text/graphemes.ts';
import { isLatin } from '../text/latin.ts';
import { PLAIN, scriptOf } from '../text/script.ts';
import { assert } from '../../lib/assert.ts';
import { inSlices, type Steps } from '../../lib/slices.ts';
import { type Choose, chooser } from './choose.ts';
import { type Face, readFace } from './face.ts';
import type { Han, Weight } from './families.ts';
import {
  fontFile,
  type FontFile,
  type FontSource,
  latinIn,
  loadIndexPart,
  type Slice,
} from './font-index.ts';
import { readWoff } from './woff.ts';

/** The texts of a document, by the weight they are set in. */
export type Texts = Readonly<Record<Weight, ReadonlySet<string>>>;

/** The loaded fonts and what can be asked of them. */
export type FontSet = Readonly<{
  /** Chooses among the loaded slices. */
  choose: Readonly<Record<Weight, Choose>>;
  /** The slice that draws what no font holds, as a code. */
  latin: Slice;
  /** Whether there is no other slice than that. */
  isLatinAlone: boolean;
  face: (slice: Slice, weight: Weight) => Face;
  /** The characters of the texts that no font holds, as a reader counts them. */
  missing: readonly string[];
}>;

// A cluster with the style of Chinese characters around it.
type Wanted = Readonly<{ cluster: string; han: Han }>;

/**
 * Loads the slices that the texts need, and no others; Latin in both weights always.
 * @throws Error if the source fails or a file is no font
 */
export async function loadFonts(texts: Texts, source: FontSource): Promise<FontSet> {
  const wanted = await inSlices(wantedIn(texts));
  const all = [...wanted[400], ...wanted[700]];
  const slices = await loadIndex(all);
  const latin = latinIn(slices);
  const needed = {
    400: neededBy(wanted[400], slices, latin),
    700: neededBy(wanted[700], slices, latin),
  };
  const files = ([400, 700] as const).flatMap((weight) =>
    needed[weight].map((slice) => fontFile(slice, weight)),
  );
  const faces = await loadFaces(files, source);
  return {
    choose: { 400: chooser(needed[400]), 700: chooser(needed[700]) },
    latin,
    isLatinAlone: needed[400].length === 1 && needed[700].length === 1,
    face: (slice, weight) => {
      const { name } = fontFile(slice, weight);
      const face = faces.get(name);
      assert(face !== undefined, `The font file "${name}" was not loaded.`);
      return face;
    },
    missing: [...new Set(lacking(all, slices).map(({ cluster }) => cluster))],
  };
}

/** The slices that draw what is wanted, in the order of the index; Latin always. */
function neededBy(
  wanted: readonly Wanted[],
  slices: readonly Slice[],
  latin: Slice,
): readonly Slice[] {
  const choose = chooser(slices);
  const drawing = new Set([latin]);
  for (const { cluster, han } of wanted) {
    for (const { slice } of choose(cluster, han)) if (slice !== null) drawing.add(slice);
  }
  return slices.filter((slice) => drawing.has(slice));
}

async function loadFaces(
  files: readonly FontFile[],
  source: FontSource,
): Promise<ReadonlyMap<string, Face>> {
  const once = new Map(files.map((file) => [file.name, file]));
  const loaded = await Promise.all(
    [...once].map(async ([name, file]) => [name, await source(file)] as const),
  );
  return inSlices(facesIn(loaded));
}

function* facesIn(
  loaded: readonly (readonly [name: string, bytes: Uint8Array])[],
): Steps<ReadonlyMap<string, Face>> {
  const faces = new Map<string, Face>();
  for (const [name, bytes] of loaded) {
    faces.set(name, faceIn(bytes));
    yield;
  }
  return faces;
}

// A file is unpacked once for as long as its source hands out the same bytes.
const opened = new WeakMap<Uint8Array, Face>();

function faceIn(bytes: Uint8Array): Face {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const face = readFace(readWoff(bytes));
  opened.set(bytes, face);
  return face;
}

function* wantedIn(texts: Texts): Steps<Readonly<Record<Weight, readonly Wanted[]>>> {
  return { 400: yield* wantedBy(texts[400]), 700: yield* wantedBy(texts[700]) };
}

/** Every cluster of the texts, once for each style of Chinese characters it stands among. */
function* wantedBy(texts: ReadonlySet<string>): Steps<readonly Wanted[]> {
  const wanted = new Map<string, Wanted>();
  const signs = new Set<string>();
  for (const text of texts) {
    yield;
    if (isLatin(text)) {
      for (const sign of text) signs.add(sign);
      continue;
    }
    for (const paragraph of clean(text).split('\n')) {
      const { han } = scriptOf(paragraph);
      for (const cluster of new Set(graphemes(paragraph))) {
        wanted.set(`${han}${cluster}`, { cluster, han });
      }
    }
  }
  return [...Array.from(signs, (cluster) => ({ cluster, han: PLAIN.han })), ...wanted.values()];
}

/** The parts of the index that the texts need: Latin, then the small scripts, then Chinese. */
async function loadIndex(wanted: readonly Wanted[]): Promise<readonly Slice[]> {
  const base = await loadIndexPart('base');
  const afterBase = lacking(wanted, base);
  if (afterBase.length === 0) return base;
  const scripts = [...base, ...(await loadIndexPart('scripts'))];
  const afterScripts = lacking(afterBase, scripts);
  const hans = [...new Set(afterScripts.map(({ han }) => han))];
  const styles = await Promise.all(hans.map(loadIndexPart));
  const slices = [...scripts, ...styles.flat()];
  for (const han of ['sc', 'tc', 'jp', 'kr'] as const) {
    if (hans.includes(han) || lacking(afterScripts, slices).length === 0) continue;
    slices.push(...(await loadIndexPart(han)));
  }
  return slices;
}

/** What the slices cannot draw. */
function lacking(wanted: readonly Wanted[], slices: readonly Slice[]): readonly Wanted[] {
  const choose = chooser(slices);
  return wanted.filter(({ cluster, han }) =>
    choose(cluster, han).some(({ slice }) => slice === null),
  );
}
