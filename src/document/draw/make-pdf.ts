import type { PaperDocument } from '../blocks.ts';
import { checkMade, type Fault } from '../check/check-made.ts';
import { inSlices, type Steps } from '../../lib/slices.ts';
import type { FontSource } from '../fonts/font-index.ts';
import { formats, type Format, type PaperFormat } from '../layout/format.ts';
import type { Layout, MarkOp, Page } from '../layout/page.ts';
import { setPaper } from '../layout/set-paper.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { buildPdf, type Objects, type Parts } from './container.ts';
import { pack } from './pack.ts';
import { type Drawing, pageContent } from './page-content.ts';
import { makePdfFonts } from './pdf-font.ts';
import { markForm } from './shapes.ts';
import { makeStructure } from './structure.ts';
import { bytesOf, reference } from './syntax.ts';
import { makeFont, packed, type WriteFont } from './write-font.ts';
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
 * same bytes. Fonts and shaper are loaded here and only now.
 * @throws Error if a font or the shaper cannot be loaded
 */
export async function makePdf(paper: PaperDocument, options: PdfOptions): Promise<MadePdf> {
  const format = formats[options.format];
  const { layout, typesetter, missing } = await setPaper(paper, format, options.fonts);
  const made = await inSlices(write(paper, layout, typesetter, format, options));
  return { ...made, pageCount: layout.pages.length, missing };
}

function* write(
  paper: PaperDocument,
  layout: Layout,
  typesetter: Typesetter,
  format: Format,
  options: PdfOptions,
): Steps<Pick<MadePdf, 'bytes' | 'faults'>> {
  const parts = yield* drawPages(paper, layout, typesetter, format, options);
  const file = yield* buildPdf(parts);
  const bytes = yield* pack(file, { title: paper.title, created: options.created });
  return { bytes, faults: yield* checkMade(paper, bytes) };
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
    pages: contents,
    fonts: written,
    forms: new Map([...marksOn(pages)].map((answer) => [answer, writeMark(answer)])),
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

/** The marks that pages show, in the order they come. */
function marksOn(pages: readonly Page[]): ReadonlySet<MarkOp['answer']> {
  return new Set(
    pages.flatMap(({ ops }) => ops.flatMap((op) => (op.kind === 'mark' ? [op.answer] : []))),
  );
}

function writeMark(answer: MarkOp['answer']): (objects: Objects) => number {
  const { entries, content } = markForm(answer);
  return (objects) => objects.stream(packed(bytesOf(content)), entries);
}
