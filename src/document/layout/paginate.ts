import type { PaperDocument, Sheet } from '../blocks.ts';
import type { Measure } from '../text/measure.ts';
import { blockStrips } from './block-strips.ts';
import { flow } from './flow.ts';
import { type Format, LARGE, largeFormat } from './format.ts';
import { furniture } from './furniture.ts';
import { enlarged, type Layout, type Page } from './page.ts';
import { makeTagger, type Tagger } from './tags.ts';

/**
 * Sets a document in pages. Pure: the same blocks, measure and format give the same pages. Each
 * sheet begins a new page; nothing is cut, and nothing stands outside the frame but the footer.
 * The tags say what each text is; reading order is the order of their ids.
 */
export function paginate(paper: PaperDocument, measure: Measure, format: Format): Layout {
  const by = paper.isLarge === true ? LARGE : paper.scale;
  if (by === undefined) return layOut(paper, measure, format);
  const { pages, tags } = layOut(paper, measure, largeFormat(format, by));
  const larger = pages.map((page) => ({
    ...page,
    ops: page.ops.map((op) => enlarged(op, by)),
  }));
  return { pages: larger, tags };
}

function layOut(paper: PaperDocument, measure: Measure, format: Format): Layout {
  const tagger = makeTagger();
  const pages = paper.sheets.flatMap((sheet) => sheetPages(paper, sheet, measure, format, tagger));
  const furnished = pages.map((page, index) => ({
    ...page,
    ops: [
      ...page.ops,
      ...furniture(paper, measure, format, { page: index + 1, pages: pages.length }),
    ],
  }));
  return { pages: furnished, tags: tagger.tags };
}

function sheetPages(
  paper: PaperDocument,
  sheet: Sheet,
  measure: Measure,
  format: Format,
  tagger: Tagger,
): readonly Page[] {
  const place = {
    measure,
    left: format.left,
    width: format.right - format.left,
    height: format.bottom - format.top,
    continued: (text: string) => paper.continued.replace('{text}', () => text),
    tagger,
    tag: tagger.add('Sect', null),
  };
  const strips = sheet.blocks.flatMap((block) => blockStrips(place, block));
  return flow(strips, format).map((ops) => ({ sheet: sheet.kind, ops }));
}
