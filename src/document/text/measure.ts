import type { Weight } from '../fonts/families.ts';
import { clean } from './clean.ts';
import type { Script } from './script.ts';
import type { Ink, Typesetter } from './typesetter.ts';

/** What layout asks about text: what will be drawn for it, and how much room it takes (in ems). */
export type Measure = Readonly<{
  prepare: (text: string, weight: Weight) => string;
  width: (text: string, weight: Weight, script: Script) => number;
  ink: (line: string, weight: Weight, script: Script) => Ink;
}>;

/** Measures with real fonts. */
export function measureWith(typesetter: Typesetter): Measure {
  return {
    prepare: clean,
    width: typesetter.width,
    ink: typesetter.ink,
  };
}

/** Measures without fonts, every letter half as wide as it is high. */
export const roughMeasure: Measure = {
  prepare: clean,
  width: (text) => text.length / 2,
  ink: () => ({ above: 0.71, below: 0.2 }),
};
