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
