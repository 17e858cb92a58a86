/** Code points as pairs, first and last of each range, in ascending order. */
export type CodeRanges = readonly number[];

const BASE = 36;

/** Writes ascending code points as text: for each range the step from the one before, and its length. */
export function packRanges(codes: readonly number[]): string {
  const parts: string[] = [];
  let last = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const from = codes[index] ?? 0;
    let to = from;
    while (codes[index + 1] === to + 1) {
      to += 1;
      index += 1;
    }
    const length = to === from ? '' : `.${(to - from).toString(BASE)}`;
    parts.push(`${(from - last).toString(BASE)}${length}`);
    last = to;
  }
  return parts.join(' ');
}

/** Reads what `packRanges` wrote. */
export function unpackRanges(packed: string): CodeRanges {
  let last = 0;
  return packed.split(' ').flatMap((part) => {
    const [step = '0', length = '0'] = part.split('.');
    const from = last + Number.parseInt(step, BASE);
    last = from + Number.parseInt(length, BASE);
    return [from, last];
  });
}

/** Whether a code point lies in the ranges. */
export function holds(ranges: CodeRanges, code: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (ranges[2 * middle] ?? 0)) high = middle - 1;
    else if (code > (ranges[2 * middle + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
