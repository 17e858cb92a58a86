import type { Weight } from '../fonts/families.ts';
import { clean } from './clean.ts';
import type { Script } from './script.ts';
import type { Typesetter } from './typesetter.ts';

/** Ink above and below the baseline, in ems. */
export type Ink = Readonly<{ above: number; below: number }>;

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
    ink: (line, weight, script) => {
      const clusters = typesetter.set(line, weight, script);
      return {
        above: Math.max(0, ...clusters.map(({ cluster }) => cluster.above)),
        below: Math.max(0, ...clusters.map(({ cluster }) => cluster.below)),
      };
    },
  };
}

/** Measures without fonts, every letter half as wide as it is high. */
export const roughMeasure: Measure = {
  prepare: clean,
  width: (text) => text.length / 2,
  ink: () => ({ above: 0.71, below: 0.2 }),
};
