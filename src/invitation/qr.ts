import { correction, generate } from 'lean-qr';

/** The clear space around the squares, in squares (ISO/IEC 18004, 9.1). */
export const QUIET_ZONE = 4;

/** The squares of a QR code, row by row, `true` where it is dark; with the clear space around them. */
export function qrRows(text: string): readonly (readonly boolean[])[] {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * QUIET_ZONE;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_square, x) => code.get(x - QUIET_ZONE, y - QUIET_ZONE)),
  );
}
