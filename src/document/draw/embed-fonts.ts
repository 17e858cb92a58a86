import type { jsPDF } from 'jspdf';
import { assert } from '../../lib/assert.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { Slice, Weight } from '../fonts/slices.ts';

/** The name a slice has inside the PDF. */
export function fontName(slice: Slice): string {
  return `NotoSans-${slice}`;
}

/** jsPDF's word for a weight. */
export function styleOf(weight: Weight): 'normal' | 'bold' {
  return weight === 700 ? 'bold' : 'normal';
}

/**
 * Gives jsPDF every loaded font.
 * @throws Error if jsPDF did not take one: it only logs that, and later drops the text (trap J3)
 */
export function embedFonts(doc: jsPDF, fonts: FontSet): void {
  for (const { slice, weight, trueType } of fonts.fonts) {
    const file = `${fontName(slice)}-${weight}.ttf`;
    doc.addFileToVFS(file, binaryString(trueType));
    doc.addFont(file, fontName(slice), styleOf(weight), undefined, 'Identity-H');
    doc.setFont(fontName(slice), styleOf(weight));
    const taken = doc.getFont();
    assert(
      taken.isStandardFont !== true && taken.postScriptName === file,
      `The font "${file}" could not be put into the PDF.`,
    );
  }
}

// String.fromCharCode takes only so many arguments at once.
const CHUNK = 0x8000;

/** Bytes as a string of characters 0 to 255, which is what jsPDF reads a font from. */
function binaryString(bytes: Uint8Array): string {
  const parts = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
  );
  return parts.join('');
}
