/**
 * The slices of Noto Sans that we set text in, in the order we look a character up, with the
 * characters each may hold (unicode.json of @fontsource/noto-sans 5.3; a test compares them).
 */
export const slices = [
  {
    id: 'latin',
    ranges:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    id: 'vietnamese',
    ranges:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  { id: 'cyrillic', ranges: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  { id: 'greek', ranges: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF' },
  { id: 'greek-ext', ranges: 'U+1F00-1FFF' },
  {
    id: 'latin-ext',
    ranges:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    id: 'cyrillic-ext',
    ranges: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  },
] as const satisfies readonly Readonly<{ id: string; ranges: string }>[];

/** The name of a slice of the font. */
export type Slice = (typeof slices)[number]['id'];

/** Regular or bold. */
export type Weight = 400 | 700;

/** Gives the bytes of a slice (WOFF1). Rejects if they cannot be had. */
export type FontSource = (slice: Slice, weight: Weight) => Promise<Uint8Array>;

/** The slices that may hold a character, by the published ranges. */
export function slicesFor(codePoint: number): readonly Slice[] {
  return parsed
    .filter(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to))
    .map(({ id }) => id);
}

const parsed = slices.map(({ id, ranges }) => ({
  id,
  ranges: ranges.split(',').map((range): readonly [number, number] => {
    const [from = '', to = from] = range.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  }),
}));
