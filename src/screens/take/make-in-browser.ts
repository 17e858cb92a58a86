import type { PaperDocument } from '../../document/blocks.ts';
import type { MadePdf, Progress } from '../../machines/document-machine.ts';

/** Makes the PDF in this browser. The code for it is loaded only now. */
export async function makeInBrowser(
  paper: PaperDocument,
  format: 'letter' | 'a4',
  tell: (progress: Progress) => void,
): Promise<MadePdf> {
  const [{ makePdf }, { browserFonts }] = await Promise.all([
    import('../../document/draw/make-pdf.ts'),
    import('../../document/fonts/browser-source.ts'),
  ]);
  return makePdf(paper, {
    fonts: browserFonts,
    format,
    created: new Date(),
    onProgress: (done, of) => tell({ done, of }),
  });
}
