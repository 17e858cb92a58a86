import type { Choose } from '../fonts/choose.ts';
import type { Han } from '../fonts/families.ts';
import type { Slice } from '../fonts/font-index.ts';
import { graphemes } from './graphemes.ts';

/** A stretch of one font and one direction. `start` is its place in the text. */
export type Item = Readonly<{ text: string; start: number; slice: Slice | null; isRtl: boolean }>;

const SPACE = /^[ \u00a0]$/u;

/**
 * Cuts a line into items. A space is an item of its own, so that a word looks the same wherever it
 * stands; what no font holds is one item for each cluster.
 * @param isRtlAt whether the character at a place runs from right to left
 */
export function cutItems(
  text: string,
  choose: Choose,
  han: Han,
  isRtlAt: (start: number) => boolean,
): readonly Item[] {
  const items: Item[] = [];
  const add = (part: string, start: number, slice: Slice | null) => {
    const isRtl = isRtlAt(start);
    const last = items.at(-1);
    const joins =
      last !== undefined &&
      slice !== null &&
      last.slice === slice &&
      last.isRtl === isRtl &&
      last.start + last.text.length === start &&
      !SPACE.test(part) &&
      !SPACE.test(last.text);
    if (joins) items[items.length - 1] = { ...last, text: last.text + part };
    else items.push({ text: part, start, slice, isRtl });
  };
  let start = 0;
  for (const cluster of graphemes(text)) {
    let at = start;
    for (const { text: part, slice } of choose(cluster, han)) {
      add(part, at, slice);
      at += part.length;
    }
    start += cluster.length;
  }
  return items;
}
