import type { Steps } from '../../lib/slices.ts';
import type { Block } from '../blocks.ts';
import type { Measure } from '../text/measure.ts';
import { movedDown, type Op, taggedAs } from './page.ts';
import type { TagFacts, Tagger, TagName } from './tags.ts';

/**
 * A piece that cannot be broken, over the whole width of its place. Heights run down from the
 * strip's top; across, its ops stand where they will stand on the page.
 */
export type Strip = Readonly<{
  /** Space before it; dropped at the top of a page. */
  gap: number;
  height: number;
  /** How it holds on to the next strip: `must` not be parted, `rather` not, or may (`free`). */
  hold: 'must' | 'rather' | 'free';
  ops: readonly Op[];
  /** Drawn first when a page begins with this strip: a table's head, a topic's name. */
  head?: readonly Strip[];
  /** Left out where the page has no room for it (empty lines to write on). */
  ifRoom?: true;
  /** Begins an item or a row: beside another language, on the same line as there. */
  isRowStart?: true;
}>;

/** Where strips are laid out: across the page, and with what kind of text. */
export type Place = Readonly<{
  measure: Measure;
  left: number;
  width: number;
  /** The height of the frame, to decide what is too tall to stand side by side. */
  height: number;
  /** Names a thing that goes on from the page before. */
  continued: (text: string) => string;
  tagger: Tagger;
  /** The element of the structure that texts go into; none for furniture. */
  tag: number | null;
}>;

/** Lays out one block. */
export type SetBlock = (place: Place, block: Block) => Steps<readonly Strip[]>;

/** The same place inside a new element of the structure. */
export function inTag(place: Place, name: TagName, facts?: TagFacts): Place {
  return { ...place, tag: place.tagger.add(name, place.tag, facts) };
}

/** The strips with everything in them part of the place's element. */
export function allInTag(place: Place, strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({
    ...strip,
    ops: strip.ops.map((op) => taggedAs(op, place.tag)),
  }));
}

/** The strips with another gap before the first. */
export function withGap(strips: readonly Strip[], gap: number): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, gap } : strip));
}

/** The strips as a row of what they belong to. */
export function asRow(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, isRowStart: true } : strip));
}

/** The strips with their last one holding on to whatever follows. */
export function holding(strips: readonly Strip[], hold: Strip['hold']): readonly Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, hold } : strip));
}

/** The strips held together: what may be parted, rather not. */
export function together(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    strip.hold === 'free' && index < strips.length - 1 ? { ...strip, hold: 'rather' } : strip,
  );
}

/** The height of strips one under the other, the first at a page's top. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce(
    (height, strip, index) => height + strip.height + (index === 0 ? 0 : strip.gap),
    0,
  );
}

/** Strips one under the other as one strip. */
export function merged(strips: readonly Strip[]): Strip {
  let top = 0;
  const ops = strips.flatMap((strip, index) => {
    if (index > 0) top += strip.gap;
    const moved = strip.ops.map((op) => movedDown(op, top));
    top += strip.height;
    return moved;
  });
  return { gap: strips[0]?.gap ?? 0, height: top, hold: 'free', ops };
}

/** A strip whose gap has become part of it, so that a bar or a fill runs through. */
export function filled(strip: Strip): Strip {
  return {
    ...strip,
    gap: 0,
    height: strip.height + strip.gap,
    ops: strip.ops.map((op) => movedDown(op, strip.gap)),
  };
}
