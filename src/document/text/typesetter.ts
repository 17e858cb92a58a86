import { assert } from '../../lib/assert.ts';
import type { Weight } from '../fonts/families.ts';
import type { FontSet, Texts } from '../fonts/font-set.ts';
import { type Bidi, type BidiLine, loadBidi } from './bidi.ts';
import { type Cluster, widthOf } from './cluster.ts';
import { cutItems, type Item } from './items.ts';
import { hasRtl, needsShaper, type Script } from './script.ts';
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

/** A typesetter that remembers the widths of the words it has measured. */
export function makeTypesetter(fonts: FontSet, { shaper, bidi }: Helpers): Typesetter {
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
  const set: Typesetter['set'] = (line, weight, script) => {
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
  const widths = new Map<string, number>();
  return {
    set,
    width: (text, weight, script) => {
      const key = `${weight}${script.han}${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      const width = set(text, weight, script).reduce(
        (sum, { cluster }) => sum + widthOf(cluster),
        0,
      );
      widths.set(key, width);
      return width;
    },
  };
}

/** As they stand, left to right. */
function reordered(placed: readonly Placed[], { order }: BidiLine): readonly Placed[] {
  const places = new Map(order.map((unit, place) => [unit, place]));
  return placed.toSorted((a, b) => (places.get(a.start) ?? 0) - (places.get(b.start) ?? 0));
}
