import type { PaperDocument } from '../document/blocks.ts';
import { fileName } from '../document/file-name.ts';
import { browserFonts } from '../document/fonts/browser-source.ts';
import { loadLatin } from '../document/fonts/font-index.ts';
import { assert } from '../lib/assert.ts';
import type { MadePdf, Progress } from '../machines/document-machine.ts';
import type { Sharing } from '../responses/types.ts';

// The last PDF and its address, which is given back when a new one is made.
let last: Readonly<{ address: string; file: File }> | null = null;

/** The PDF at an address that it was made at; `null` for one that has been given back. */
export function fileAt(address: string): File | null {
  return last?.address === address ? last.file : null;
}

/**
 * Makes the PDF in this browser, and an address to save it from. The code for it is loaded only now.
 * @throws Error when the code, a font or the PDF could not be had, or when the PDF does not read back
 * as the document says: nothing wrong is handed over
 */
export async function makeInBrowser(
  paper: PaperDocument,
  format: Sharing['paper'],
  tell: (progress: Progress) => void,
): Promise<MadePdf> {
  const created = new Date();
  // The letters come over the line beside the code that sets them.
  const [{ makePdf }] = await Promise.all([
    import('../document/draw/make-pdf.ts'),
    loadLatin(browserFonts),
  ]);
  const { bytes, missing, faults } = await makePdf(paper, {
    fonts: browserFonts,
    format,
    created,
    onProgress: (done, of) => tell({ done, of }),
  });
  assert(faults.length === 0, 'The PDF does not read back as it should.');
  if (last !== null) URL.revokeObjectURL(last.address);
  const file = new File([bytes], fileName(created), { type: 'application/pdf' });
  const address = URL.createObjectURL(file);
  last = { address, file };
  return { address, fileName: file.name, missing };
}
