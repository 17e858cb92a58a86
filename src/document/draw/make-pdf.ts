import type { PaperDocument } from '../blocks.ts';
import { checkMade, type Fault } from '../check/check-made.ts';
import { inSlices, type Steps } from '../../lib/slices.ts';
import { loadFonts, loadLatin } from '../fonts/font-set.ts';
import type { FontSource } from '../fonts/font-index.ts';
import { formats, type Format, type PaperFormat } from '../layout/format.ts';
import type { Layout } from '../layout/page.ts';
import { paginateInSteps } from '../layout/paginate.ts';
import { textsOf } from '../layout/texts-of.ts';
import { measureWith } from '../text/measure.ts';
import { loadHelpers, makeTypesetter, setAhead, type Typesetter } from '../text/typesetter.ts';
import { buildPdf, loadContainer, type Parts } from './container.ts';
import { fileId } from './file-id.ts';
import { pack } from './pack.ts';
import { type Drawing, pageContent } from './page-content.ts';
import { makePdfFonts } from './pdf-font.ts';
import { makeStructure } from './structure.ts';
import { reference } from './syntax.ts';
import { makeFont, type WriteFont } from './write-font.ts';
import { writeMetadata } from './write-metadata.ts';
import { writeOutline } from './write-outline.ts';
import { writeStructure } from './write-structure.ts';

/** What making a PDF needs besides the document. `created` stands in the file's metadata. */
export type PdfOptions = Readonly<{
  fonts: FontSource;
  format: PaperFormat;
  created: Date;
  onProgress?: (done: number, of: number) => void;
}>;

/** The bytes of a PDF. */
export type MadePdf = Readonly<{
  bytes: Uint8Array<ArrayBuffer>;
  pageCount: number;
  /** Characters that stand in it as codes (no font has them). */
  missing: readonly string[];
  /** What reads otherwise in the file than in the document; it is not to be handed over then. */
  faults: readonly Fault[];
}>;

/**
 * Makes the tagged PDF of a document (PDF/UA-1), and reads it back. Same document, format and date:
 * same bytes. jsPDF, fonts and shaper are loaded here and only now.
 * @throws Error if jsPDF, a font or the shaper cannot be loaded
 */
export async function makePdf(paper: PaperDocument, options: PdfOptions): Promise<MadePdf> {
  // What every paper needs comes over the line while its texts are gathered.
  const [texts] = await Promise.all([
    inSlices(textsOf(paper)),
    loadLatin(options.fonts),
    loadContainer(),
  ]);
  const [fonts, helpers] = await Promise.all([loadFonts(texts, options.fonts), loadHelpers(texts)]);
  const typesetter = makeTypesetter(fonts, helpers);
  await inSlices(setAhead(typesetter, texts));
  const format = formats[options.format];
  const layout = await inSlices(paginateInSteps(paper, measureWith(typesetter), format));
  const parts = await inSlices(drawPages(paper, layout, typesetter, format, options));
  const file = await buildPdf(parts);
  const bytes = await inSlices(pack(file, { title: paper.title, created: options.created }));
  return {
    bytes,
    pageCount: layout.pages.length,
    missing: fonts.missing,
    faults: await inSlices(checkMade(paper, bytes)),
  };
}

function* drawPages(
  paper: PaperDocument,
  { pages, tags }: Layout,
  typesetter: Typesetter,
  format: Format,
  { created, onProgress }: PdfOptions,
): Steps<Parts> {
  const structure = makeStructure(tags, pages.length);
  const fonts = makePdfFonts();
  const drawing: Drawing = { typesetter, fonts, structure, tags, height: format.height };
  const contents: string[] = [];
  for (const [index, page] of pages.entries()) {
    contents.push(pageContent(page, index, drawing));
    yield;
    onProgress?.(index + 1, pages.length);
    yield;
  }
  const written = new Map<string, WriteFont>();
  for (const font of fonts.used) {
    written.set(font.id, yield* makeFont(font));
  }
  const elements = structure.build();
  yield;
  return {
    width: format.width,
    height: format.height,
    created,
    fileId: yield* fileId(contents),
    pages: contents,
    fonts: written,
    pageEntries: (index) => `/Tabs /S\n/StructParents ${index}`,
    others: (objects) => {
      const tree = writeStructure(objects, elements, structure.owners);
      const outline = writeOutline(objects, pages, format.height);
      const metadata = writeMetadata(objects, { title: paper.title, lang: paper.lang, created });
      return [
        '/Version /1.7',
        `/Lang (${paper.lang})`,
        '/MarkInfo <</Marked true>>',
        `/StructTreeRoot ${reference(tree)}`,
        '/ViewerPreferences <</DisplayDocTitle true>>',
        `/Metadata ${reference(metadata)}`,
        ...(outline === null ? [] : [`/Outlines ${reference(outline)}`, '/PageMode /UseOutlines']),
      ].join('\n');
    },
  };
}
