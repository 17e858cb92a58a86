import { assert } from '../../lib/assert.ts';
import type { Steps } from '../../lib/slices.ts';
import type { Weight } from '../fonts/families.ts';
import type { FontSet, Texts } from '../fonts/font-set.ts';
import { type Bidi, type BidiLine, loadBidi } from './bidi.ts';
import { breakable } from './breakable.ts';
import { clean } from './clean.ts';
import { type Cluster, widthOf } from './cluster.ts';
import { cutItems, type Item } from './items.ts';
import { hasRtl, needsShaper, type Script, scriptOf } from './script.ts';
import { type SetCluster, setCode, setShaped, setSimply } from './set-item.ts';
import { loadShaper, type Shaper } from './shaper.ts';

/** A cluster where it stands in its line. */
export type Placed = Readonly<{ cluster: Cluster; start: number; isRtl: boolean }>;

/** Sets lines of text with loaded fonts. */
export type Typesetter = Readonly<{
  /** The clusters of a line as they stand, left to right. */
  set: (line: string, weight: Weight, script: Script) => readonly Placed[];
  /** The width of a text in ems. */
  width: (text: string, weight: Weight, script: Script) => number;
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

// Latin letters and their signs: no mark joins a space, and none runs the other way, so that a line is its
// words side by side.
const WORD_BY_WORD = /^[\u0020-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/u;
const WORD_OR_SPACE = /(?<= )|(?= )/u;

/** A typesetter that remembers what it has set: most words stand in a document many times. */
export function makeTypesetter(fonts: FontSet, helpers: Helpers): Typesetter {
  const setWhole = setterOf(fonts, helpers);
  const known = new Map<string, readonly Placed[]>();
  const setOnce: Typesetter['set'] = (text, weight, script) => {
    const key = `${weight}${script.han}${script.isRtl}${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const placed = setWhole(text, weight, script);
    known.set(key, placed);
    return placed;
  };
  const set: Typesetter['set'] = (line, weight, script) => {
    if (script.isRtl || !WORD_BY_WORD.test(line)) return setOnce(line, weight, script);
    let from = 0;
    return line.split(WORD_OR_SPACE).flatMap((word) => {
      const start = from;
      from += word.length;
      return setOnce(word, weight, script).map((one) => ({ ...one, start: start + one.start }));
    });
  };
  const widths = new Map<string, number>();
  return {
    set,
    width: (text, weight, script) => {
      const key = `${weight}${script.han}${text}`;
      const before = widths.get(key);
      if (before !== undefined) return before;
      const placed = set(text, weight, script);
      const width = placed.reduce((sum, { cluster }) => sum + widthOf(cluster), 0);
      widths.set(key, width);
      return width;
    },
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
