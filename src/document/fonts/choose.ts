import { holds } from './code-ranges.ts';
import type { Han, IndexPart } from './families.ts';
import type { Slice } from './font-index.ts';

/** A stretch of a cluster and the slice that draws it; null where no font can. */
export type Part = Readonly<{ text: string; slice: Slice | null }>;

/** Decides which slice draws a cluster (what a reader takes for one character). */
export type Choose = (cluster: string, han: Han) => readonly Part[];

// Joiners, selectors, soft hyphens: without a look of their own.
const IGNORABLE = /[\n\p{Default_Ignorable_Code_Point}]/gu;
const EMOJI = /\p{Emoji_Presentation}|[\ufe0f\u20e3]|[\u{1f3fb}-\u{1f3ff}]/u;

/** The text without what has no look of its own. */
export function visible(text: string): string {
  return text.replace(IGNORABLE, '');
}

/** Chooses among slices that stand in the order characters are looked up. */
export function chooser(slices: readonly Slice[]): Choose {
  const orders = new Map<Han, readonly Slice[]>();
  const orderFor = (han: Han) => {
    const known = orders.get(han);
    if (known !== undefined) return known;
    const order = inOrder(slices, han);
    orders.set(han, order);
    return order;
  };
  const chosen = new Map<string, readonly Part[]>();
  return (cluster, han) => {
    const key = `${han}${cluster}`;
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const parts = choose(cluster, orderFor(han));
    chosen.set(key, parts);
    return parts;
  };
}

/** The wanted style of Chinese characters before the others. */
function inOrder(slices: readonly Slice[], han: Han): readonly Slice[] {
  const late: readonly IndexPart[] = ['sc', 'tc', 'jp', 'kr'];
  return [
    ...slices.filter(({ family }) => !late.includes(family.part)),
    ...slices.filter(({ family }) => family.part === han),
    ...slices.filter(({ family }) => late.includes(family.part) && family.part !== han),
  ];
}

/** One slice for the whole cluster, so that its parts join; else one for each character. */
function choose(cluster: string, order: readonly Slice[]): readonly Part[] {
  const seen = [...visible(cluster)];
  if (seen.length === 0) return [];
  const whole = find(seen, order, EMOJI.test(cluster));
  if (whole !== null || seen.length === 1) return [{ text: cluster, slice: whole }];
  return seen.map((text) => ({ text, slice: find([text], order, EMOJI.test(text)) }));
}

function find(
  characters: readonly string[],
  order: readonly Slice[],
  isEmoji: boolean,
): Slice | null {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const fits = (slice: Slice) => codes.every((code) => holds(slice.codes, code));
  const emoji = isEmoji
    ? order.find((slice) => slice.family.isEmoji === true && fits(slice))
    : null;
  return emoji ?? order.find(fits) ?? null;
}
