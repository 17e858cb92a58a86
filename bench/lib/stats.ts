/**
 * The middle of some numbers; of two middles, what lies between them.
 * @returns `null` for none
 */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/**
 * The value below which the part `part` (0 to 1) of the numbers lies, between neighbours in a line.
 * @returns `null` for none
 */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How many times as much `ours` is as `theirs`: the ratio within each round (both were under the same
 * load), then the median of these. Rounds that lack either are left out.
 */
export function ratio(
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
): number | null {
  return median(
    ours.flatMap((own, round) => {
      const other = theirs[round] ?? null;
      return own === null || other === null || other === 0 ? [] : [own / other];
    }),
  );
}
