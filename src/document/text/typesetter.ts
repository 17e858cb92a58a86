import { assert } from '../../lib/assert.ts';
import type { Steps } from '../../lib/slices.ts';
import type { Weight } from '../fonts/families.ts';
import type { FontSet, Texts } from '../fonts/font-set.ts';
import { type Bidi, type BidiLine, loadBidi } from './bidi.ts';
import { breakable } from './breakable.ts';
import { clean } from './clean.ts';
import { type Cluster, widthOf } from './cluster.ts';
import { cutItems, type Item } from './items.ts';
import { isLatin } from './latin.ts';
import { hasRtl, needsShaper, PLAIN, type Script, scriptOf } from './script.ts';
import { type SetCluster, setCode, setShaped, setSimply } from './set-item.ts';
import { loadShaper, type Shaper } from './shaper.ts';

/** A cluster where it stands in its line. */
export type Placed = Readonly<{ cluster: Cluster; start: number; isRtl: boolean }>;

/** Ink above and below the baseline, in ems. */
export type Ink = Readonly<{ above: number; below: number }>;

/** A word, or a line that is no row of words, as it is set. */
export type SetText = Readonly<{
  length: number;
  placed: readonly Placed[];
  clusters: readonly Cluster[];
  hasRtl: boolean;
  ink: Ink;
}>;

/** Sets lines of text with loaded fonts. */
export type Typesetter = Readonly<{
  /** The clusters of a line as they stand, left to right. */
  set: (line: string, weight: Weight, script: Script) => readonly Placed[];
  /** The same in parts, each the very same thing wherever it stands in the document. */
  words: (line: string, weight: Weight, script: Script) => readonly SetText[];
  /** The width of a text in ems. */
  width: (text: string, weight: Weight, script: Script) => number;
  /** How far a line's ink reaches. */
  ink: (line: string, weight: Weight, script: Script) => Ink;
}>;

/** What only some texts need. */
export type Helpers = Readonly<{ shaper: Shaper | null; bidi: Bidi | null }>;

/**
 * Loads the shaper and the bidirectional algorithm where a text needs them.
 * @throws Error if one cannot be loaded
 */
export async function loadHelpers(texts: Texts): Promise<Helpers> {
  const all = [...texts[400], ...texts[700]].map((text) => text.normalize('NFC'));
  const [shaper, bidi] = await Promise.all([
    all.some(needsShaper) ? loadShaper() : null,
    all.some(hasRtl) ? loadBidi() : null,
  ]);
  return { shaper, bidi };
}

/** What was set in one weight and script: words, and widths of texts. */
type Known = Readonly<{ words: Map<string, SetText>; widths: Map<string, number> }>;

/** A typesetter that remembers what it has set: most words stand in a document many times. */
export function makeTypesetter(fonts: FontSet, helpers: Helpers): Typesetter {
  const setWhole = setterOf(fonts, helpers);
  const plain = { 400: nothingKnown(), 700: nothingKnown() };
  const others = new Map<string, Known>();
  const knownOf = (weight: Weight, script: Script): Known => {
    // Most texts, without a key to be made for each of them.
    if (script === PLAIN) return plain[weight];
    const key = `${weight}${script.han}${script.isRtl}`;
    const known = others.get(key) ?? nothingKnown();
    others.set(key, known);
    return known;
  };
  const words: Typesetter['words'] = (line, weight, script) => {
    const known = knownOf(weight, script).words;
    return wordsOf(line, script).map((word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const part = setText(word, setWhole(word, weight, script));
      known.set(word, part);
      return part;
    });
  };
  const set: Typesetter['set'] = (line, weight, script) => {
    const found: Placed[] = [];
    let from = 0;
    for (const { length, placed } of words(line, weight, script)) {
      for (const { cluster, start, isRtl } of placed) {
        found.push({ cluster, start: from + start, isRtl });
      }
      from += length;
    }
    return found;
  };
  return {
    set,
    words,
    width: (text, weight, script) => {
      const { widths } = knownOf(weight, script);
      const before = widths.get(text);
      if (before !== undefined) return before;
      let width = 0;
      for (const { clusters } of words(text, weight, script)) {
        for (const cluster of clusters) width += widthOf(cluster);
      }
      widths.set(text, width);
      return width;
    },
    ink: (line, weight, script) => {
      let [above, below] = [0, 0];
      for (const { ink } of words(line, weight, script)) {
        above = Math.max(above, ink.above);
        below = Math.max(below, ink.below);
      }
      return { above, below };
    },
  };
}

function nothingKnown(): Known {
  return { words: new Map(), widths: new Map() };
}

function setText(text: string, placed: readonly Placed[]): SetText {
  return {
    length: text.length,
    placed,
    clusters: placed.map(({ cluster }) => cluster),
    hasRtl: placed.some(({ isRtl }) => isRtl),
    ink: inkOf(placed),
  };
}

/** In Latin letters no mark joins a space and none runs the other way: a line is its words side by side. */
function wordsOf(line: string, script: Script): readonly string[] {
  if (script.isRtl || !isLatin(line)) return [line];
  const words: string[] = [];
  let from = 0;
  for (let to = line.indexOf(' '); to !== -1; to = line.indexOf(' ', from)) {
    if (to > from) words.push(line.slice(from, to));
    words.push(' ');
    from = to + 1;
  }
  return from === line.length ? words : [...words, line.slice(from)];
}

function inkOf(placed: readonly Placed[]): Ink {
  return {
    above: Math.max(0, ...placed.map(({ cluster }) => cluster.above)),
    below: Math.max(0, ...placed.map(({ cluster }) => cluster.below)),
  };
}

/** Sets what lines are made of, in steps of one paragraph: layout has only to look it up then. */
export function* setAhead({ width }: Typesetter, texts: Texts): Steps<undefined> {
  for (const weight of [400, 700] as const) {
    for (const paragraph of [...texts[weight]].flatMap((text) => clean(text).split('\n'))) {
      const script = scriptOf(paragraph);
      for (const piece of breakable(paragraph)) width(piece.trimEnd(), weight, script);
      yield;
    }
  }
}

/** Sets a text as a whole. */
function setterOf(fonts: FontSet, { shaper, bidi }: Helpers): Typesetter['set'] {
  const setItem = (item: Item, weight: Weight): readonly SetCluster[] => {
    const slice = item.slice ?? fonts.latin;
    const font = { slice, weight, face: fonts.face(slice, weight) };
    if (item.slice === null) return [{ cluster: setCode(font, item.text), start: 0 }];
    if (needsShaper(item.text)) {
      assert(shaper !== null, `The shaper was not loaded for "${item.text}".`);
      return setShaped(font, item.text, item.isRtl, shaper);
    }
    const mirrored = item.isRtl && bidi !== null ? bidi.mirrored : (text: string) => text;
    return setSimply(font, item.text, mirrored);
  };
  return (line, weight, script) => {
    const isPlain = bidi === null || (!script.isRtl && !hasRtl(line));
    const resolved = isPlain ? null : bidi.resolve(line, script.isRtl);
    const isRtlAt = (start: number) => ((resolved?.levels[start] ?? 0) & 1) === 1;
    const placed = cutItems(line, fonts.choose[weight], script.han, isRtlAt).flatMap((item) =>
      setItem(item, weight).map(({ cluster, start }): Placed => ({
        cluster,
        start: item.start + start,
        isRtl: item.isRtl,
      })),
    );
    return resolved === null ? placed : reordered(placed, resolved);
  };
}

/** As they stand, left to right. */
function reordered(placed: readonly Placed[], { order }: BidiLine): readonly Placed[] {
  const places = new Map(order.map((unit, place) => [unit, place]));
  return placed.toSorted((a, b) => (places.get(a.start) ?? 0) - (places.get(b.start) ?? 0));
}
