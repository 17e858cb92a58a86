import type { Format } from './format.ts';
import { movedDown, type Op, untagged } from './page.ts';
import { heightOf, type Strip } from './strip.ts';

/** Puts strips on pages, from top to bottom; one page at least. */
export function flow(
  strips: readonly Strip[],
  frame: Pick<Format, 'top' | 'bottom'>,
): readonly (readonly Op[])[] {
  const room = frame.bottom - frame.top;
  const pages: Op[][] = [[]];
  let y = frame.top;
  let isOutOfRoom = false;

  const isFresh = () => y === frame.top;
  const put = (strip: Strip) => {
    y += isFresh() ? 0 : strip.gap;
    pages.at(-1)?.push(...strip.ops.map((op) => movedDown(op, y)));
    y += strip.height;
  };
  const turn = (first: Strip | undefined) => {
    pages.push([]);
    y = frame.top;
    for (const strip of first?.head ?? []) {
      put({ ...strip, ops: strip.ops.flatMap((op) => untagged(op) ?? []) });
    }
  };
  const fits = (group: readonly Strip[]) =>
    y + (isFresh() ? 0 : (group[0]?.gap ?? 0)) + heightOf(group) <= frame.bottom;
  const fitsFresh = (group: readonly Strip[]) =>
    heightOf([...(group[0]?.head ?? []), ...group]) <= room;

  /** Puts a group in one piece where it can, on the next page if need be. */
  const putWhole = (group: readonly Strip[]): boolean => {
    if (!fits(group)) {
      if (isFresh() || !fitsFresh(group)) return false;
      turn(group[0]);
    }
    for (const strip of group) put(strip);
    return true;
  };
  const putSingly = (group: readonly Strip[]) => {
    for (const strip of group) {
      if (!fits([strip]) && !isFresh()) turn(strip);
      put(strip);
    }
  };

  for (const group of grouped(strips, ['must', 'rather'])) {
    if (group.every((strip) => strip.ifRoom === true)) {
      isOutOfRoom ||= !fits(group);
      if (!isOutOfRoom) group.forEach(put);
      continue;
    }
    isOutOfRoom = false;
    if (putWhole(group)) continue;
    for (const part of grouped(group, ['must'])) {
      if (!putWhole(part)) putSingly(part);
    }
  }
  return pages;
}

/** Runs of strips in which each holds on to the next in one of these ways. */
function grouped(
  strips: readonly Strip[],
  holds: readonly Strip['hold'][],
): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let isHeld = false;
  for (const strip of strips) {
    if (isHeld) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    isHeld = holds.includes(strip.hold);
  }
  return groups;
}
