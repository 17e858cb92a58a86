import { clean } from '../text/clean.ts';
import { graphemes } from '../text/graphemes.ts';
import { type Face, readFace } from './face.ts';
import { type FontSource, type Slice, slices, slicesFor, type Weight } from './slices.ts';
import { woffToTrueType } from './woff.ts';

/** A stretch of text that one slice can draw. `width` in ems. */
export type Run = Readonly<{ slice: Slice; text: string; width: number }>;

/** One font file, ready to be put into a document. */
export type LoadedFont = Readonly<{
  slice: Slice;
  weight: Weight;
  trueType: Uint8Array;
  face: Face;
}>;

/** The texts of a document, by the weight they are set in. */
export type Texts = Readonly<Record<Weight, ReadonlySet<string>>>;

/** The loaded slices and what can be asked of them. */
export type FontSet = Readonly<{
  fonts: readonly LoadedFont[];
  /** The width of a text in ems. */
  width: (text: string, weight: Weight) => number;
  /** The text cut into stretches for one slice each. */
  runs: (text: string, weight: Weight) => readonly Run[];
  /** The characters of a text that no slice holds, as a reader counts them. */
  missing: (text: string, weight: Weight) => readonly string[];
}>;

// Line feeds, joiners, selectors and soft hyphens: without a look of their own, so not drawn.
const IGNORABLE = /^[\n\p{Default_Ignorable_Code_Point}]$/u;

/**
 * Loads the slices that the texts need, and no others; Latin in both weights always.
 * @throws Error if the source fails or a file is no font
 */
export async function loadFonts(texts: Texts, source: FontSource): Promise<FontSet> {
  const [regular, bold] = await Promise.all([
    loadWeight(texts[400], 400, source, []),
    loadWeight(texts[700], 700, source, []),
  ]);
  return fontSet([...regular, ...bold]);
}

/** A slice may not hold all that its range says: then the next slice in order is loaded too. */
async function loadWeight(
  texts: ReadonlySet<string>,
  weight: Weight,
  source: FontSource,
  loaded: readonly LoadedFont[],
): Promise<readonly LoadedFont[]> {
  const wanted = loaded.length === 0 ? new Set<Slice>(['latin']) : nextSlices(texts, loaded);
  if (wanted.size === 0) return loaded;
  const more = await Promise.all([...wanted].map((slice) => loadFont(slice, weight, source)));
  return loadWeight(texts, weight, source, [...loaded, ...more]);
}

async function loadFont(slice: Slice, weight: Weight, source: FontSource): Promise<LoadedFont> {
  const trueType = woffToTrueType(await source(slice, weight));
  return { slice, weight, trueType, face: readFace(trueType) };
}

function nextSlices(texts: ReadonlySet<string>, loaded: readonly LoadedFont[]): Set<Slice> {
  const have = new Set<Slice>(loaded.map((font) => font.slice));
  const characters = new Set([...texts].flatMap((text) => [...clean(text)]));
  return new Set(
    [...characters]
      .map(codePoint)
      .filter((code) => !loaded.some((font) => font.face.advances.has(code)))
      .flatMap((code) =>
        slicesFor(code)
          .filter((slice) => !have.has(slice))
          .slice(0, 1),
      ),
  );
}

function fontSet(fonts: readonly LoadedFont[]): FontSet {
  const order = slices.map(({ id }) => id);
  const inOrder = fonts.toSorted((a, b) => order.indexOf(a.slice) - order.indexOf(b.slice));
  const inWeight = {
    400: inOrder.filter((font) => font.weight === 400),
    700: inOrder.filter((font) => font.weight === 700),
  };
  const runs = (text: string, weight: Weight) => toRuns(text, inWeight[weight]);
  const covers = (character: string, weight: Weight) =>
    IGNORABLE.test(character) ||
    inWeight[weight].some((font) => font.face.advances.has(codePoint(character)));
  return {
    fonts: inOrder,
    width: (text, weight) => widthOf(text, inWeight[weight]),
    runs,
    missing: (text, weight) =>
      [...text].every((character) => covers(character, weight))
        ? []
        : graphemes(text).filter((part) =>
            [...part].some((character) => !covers(character, weight)),
          ),
  };
}

function widthOf(text: string, fonts: readonly LoadedFont[]): number {
  let width = 0;
  for (const character of text) {
    if (!IGNORABLE.test(character)) width += advance(codePoint(character), fonts);
  }
  return width;
}

function advance(code: number, fonts: readonly LoadedFont[]): number {
  for (const font of fonts) {
    const width = font.face.advances.get(code);
    if (width !== undefined) return width;
  }
  return 0;
}

/** Stays with a slice as long as it holds the next character, so that words stay in one piece. */
function toRuns(text: string, fonts: readonly LoadedFont[]): readonly Run[] {
  const runs: Run[] = [];
  let current: LoadedFont | undefined;
  for (const character of text) {
    const code = codePoint(character);
    const width = current?.face.advances.get(code);
    const last = runs.at(-1);
    if (IGNORABLE.test(character)) continue;
    if (width !== undefined && last !== undefined) {
      runs[runs.length - 1] = { ...last, text: last.text + character, width: last.width + width };
      continue;
    }
    current = fonts.find((font) => font.face.advances.has(code));
    if (current === undefined) continue;
    runs.push({ slice: current.slice, text: character, width: advance(code, [current]) });
  }
  return runs;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
