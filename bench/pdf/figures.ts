/** What one round of a library came to; `null`: not done, or longer than `PATIENCE`. Times in ms. */
export type Figures = Readonly<{
  cold: number | null;
  warm: number | null;
  some: number | null;
  many: number | null;
  size: number | null;
  sizeSome: number | null;
  sizeMany: number | null;
  code: number | null;
  frozen: number | null;
  frozenSome: number | null;
  frozenMany: number | null;
  frozenSlow: number | null;
}>;

/** How many answers the papers say. */
export const ANSWERS = { few: 40, some: 400, many: 4000 } as const;

/** A library that needs longer for a paper is not waited for (ms). */
export const PATIENCE = 45_000;
