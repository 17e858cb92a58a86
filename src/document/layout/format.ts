/** Paper sizes people print on. */
export type PaperFormat = 'letter' | 'a4';

/** A page in points (1/72 inch) and the frame that text stays in. */
export type Format = Readonly<{
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Baseline of the footer, below the frame. */
  footer: number;
}>;

const SIDE = 54;
const TOP = 50;
const BELOW = 70;

/** US Letter is 8.5 × 11 inches; A4 is 210 × 297 mm (ISO 216). */
export const formats: Readonly<Record<PaperFormat, Format>> = {
  letter: framed(612, 792),
  a4: framed(595.28, 841.89),
};

function framed(width: number, height: number): Format {
  return {
    width,
    height,
    left: SIDE,
    right: width - SIDE,
    top: TOP,
    bottom: height - BELOW,
    footer: height - 40,
  };
}

/** How much larger large print is: what is 9 points and 10 becomes 18 and 20. */
export const LARGE = 2;

// The footer of large print takes up to four lines.
const LARGE_BELOW = 54;
const LARGE_FOOTER = 28;

/** The page that large print is laid out on before it is enlarged: margins stay as they are. */
export function largeFormat(format: Format, by: number): Format {
  const [width, height] = [format.width / by, format.height / by];
  return {
    width,
    height,
    left: format.left / by,
    right: format.right / by,
    top: format.top / by,
    bottom: height - LARGE_BELOW,
    footer: height - LARGE_FOOTER,
  };
}
