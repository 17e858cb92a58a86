import type { DayMapBlock, GlanceBlock, Text, WritingLinesBlock } from '../blocks.ts';
import { type Second, SLASH, twice } from './in-two.ts';

/** The marks once, their names in both languages. */
export function pairedGlance(left: GlanceBlock, right: GlanceBlock, second: Second): GlanceBlock {
  return {
    ...left,
    rows: left.rows.map((row, index) => ({
      ...row,
      label: named(row.label, right.rows[index]?.label, second),
    })),
    alt: `${left.alt} ${right.alt}`,
  };
}

/** The map once, its places and domains in both languages. */
export function pairedDayMap(left: DayMapBlock, right: DayMapBlock, second: Second): DayMapBlock {
  return {
    ...left,
    places: left.places.map((place, index) => named(place, right.places[index], second)),
    rows: left.rows.map((row, index) => ({
      ...row,
      label: named(row.label, right.rows[index]?.label, second),
    })),
    alt: `${left.alt} ${right.alt}`,
  };
}

/** The lines once, under what they are for in both languages. */
export function pairedLines(
  left: WritingLinesBlock,
  right: WritingLinesBlock,
  second: Second,
): WritingLinesBlock {
  const { heading, label, ...lines } = left;
  return {
    ...lines,
    ...(heading === undefined ? {} : { heading: named(heading, right.heading, second) }),
    ...(label === undefined ? {} : { label: named(label, right.label, second) }),
  };
}

function named(left: Text, right: Text | undefined, second: Second): Text {
  return twice(left, right ?? left, SLASH, second);
}
