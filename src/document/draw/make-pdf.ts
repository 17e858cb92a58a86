import type { jsPDF, OutlineItem } from 'jspdf';
import type { PaperDocument } from '../blocks.ts';
import { findMissing } from '../fonts/find-missing.ts';
import { type FontSet, loadFonts } from '../fonts/font-set.ts';
import type { FontSource } from '../fonts/slices.ts';
import { formats, type PaperFormat } from '../layout/format.ts';
import type { Page } from '../layout/page.ts';
import { paginate } from '../layout/paginate.ts';
import { textsOf } from '../layout/texts-of.ts';
import { measureWith } from '../text/set-text.ts';
import { drawPage } from './draw-page.ts';
import { embedFonts } from './embed-fonts.ts';
import { fileId } from './file-id.ts';

/** What making a PDF needs besides the document. `created` stands in the file's metadata. */
export type PdfOptions = Readonly<{
  fonts: FontSource;
  format: PaperFormat;
  created: Date;
  onProgress?: (done: number, of: number) => void;
}>;

/** The bytes of a PDF. `missing`: characters that stand in it as codes (no font has them). */
export type MadePdf = Readonly<{
  bytes: Uint8Array<ArrayBuffer>;
  pageCount: number;
  missing: readonly string[];
}>;

/**
 * Makes the PDF of a document. Same document, format and date: same bytes. jsPDF is loaded here
 * and only now.
 * @throws Error if jsPDF or a font cannot be loaded
 */
export async function makePdf(paper: PaperDocument, options: PdfOptions): Promise<MadePdf> {
  const texts = textsOf(paper);
  const [{ jsPDF: Pdf }, fonts] = await Promise.all([
    import('jspdf'),
    loadFonts(texts, options.fonts),
  ]);
  const format = formats[options.format];
  const pages = paginate(paper, measureWith(fonts), format);
  const doc = new Pdf({
    unit: 'pt',
    format: [format.width, format.height],
    compress: true,
    putOnlyUsedFonts: true,
  });
  embedFonts(doc, fonts);
  describe(doc, paper, options.created, pages);
  await drawPages(doc, pages, fonts, [format.width, format.height], options.onProgress);
  const bytes = new Uint8Array(doc.output('arraybuffer'));
  return { bytes, pageCount: pages.length, missing: findMissing(texts, fonts) };
}

function describe(doc: jsPDF, paper: PaperDocument, created: Date, pages: readonly Page[]): void {
  doc.setDocumentProperties({ title: paper.title });
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setLanguage(languageCode(paper.lang));
  doc.setCreationDate(created);
  doc.setFileId(fileId(JSON.stringify(pages)));
}

/** A new locale is added here, for jsPDF ignores codes it does not know (trap J6). */
function languageCode(lang: string): 'en' | 'en-US' | 'es' {
  if (lang.startsWith('es')) return 'es';
  return lang === 'en-US' ? 'en-US' : 'en';
}

async function drawPages(
  doc: jsPDF,
  pages: readonly Page[],
  fonts: FontSet,
  format: [number, number],
  onProgress: PdfOptions['onProgress'],
): Promise<void> {
  let sheet: OutlineItem | null = null;
  for (const [index, page] of pages.entries()) {
    if (index > 0) doc.addPage(format);
    drawPage(doc, page, fonts);
    sheet = outlinePage(doc, page, index + 1, sheet);
    onProgress?.(index + 1, pages.length);
    await nextTurn();
  }
}

/** Entries for sheets, and under each its headings. Gives the sheet that the next page goes on with. */
function outlinePage(
  doc: jsPDF,
  page: Page,
  pageNumber: number,
  before: OutlineItem | null,
): OutlineItem | null {
  let sheet = before;
  for (const op of page.ops) {
    if (op.kind !== 'bookmark') continue;
    const item = doc.outline.add(op.level === 1 ? null : sheet, op.text, { pageNumber });
    if (op.level === 1) sheet = item;
  }
  return sheet;
}

/** Lets the browser paint the progress before the next page. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
