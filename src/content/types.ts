import type { GradeBand } from '../questions/types.ts';

/** One text for all grades, or one for each band the item is asked in. */
export type ByBand = string | Readonly<Partial<Record<GradeBand, string>>>;

/** The words of one item. */
export type ItemWords = Readonly<{
  /** Completes the stem "How does it go when your child …?": a verb phrase, third person, no question mark. */
  completion: ByBand;
  /** One or two short sentences with everyday examples fit for the grade band. */
  hint: ByBand;
  /** A short name for summaries, lower case, no full stop: "keeping the hand going when there is a lot to write". */
  short: string;
}>;

/** A fact with the place it was read and the day it was checked (ISO date). */
export type Sourced = Readonly<{ text: string; source: string; checked: string }>;
