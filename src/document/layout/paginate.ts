import type { PaperDocument, Sheet } from '../blocks.ts';
import type { Measure } from '../text/set-text.ts';
import { blockStrips } from './block-strips.ts';
import { flow } from './flow.ts';
import type { Format } from './format.ts';
import { furniture } from './furniture.ts';
import type { Page } from './page.ts';

/**
 * Sets a document in pages. Pure: the same blocks, measure and format give the same pages. Each
 * sheet begins a new page; nothing is cut, and nothing stands outside the frame but the footer.
 */
export function paginate(paper: PaperDocument, measure: Measure, format: Format): readonly Page[] {
  const pages = paper.sheets.flatMap((sheet) => sheetPages(paper, sheet, measure, format));
  return pages.map((page, index) => ({
    ...page,
    ops: [
      ...page.ops,
      ...furniture(paper, measure, format, { page: index + 1, pages: pages.length }),
    ],
  }));
}

function sheetPages(
  paper: PaperDocument,
  sheet: Sheet,
  measure: Measure,
  format: Format,
): readonly Page[] {
  const place = {
    measure,
    left: format.left,
    width: format.right - format.left,
    height: format.bottom - format.top,
    continued: (text: string) => paper.continued.replace('{text}', () => text),
  };
  const strips = sheet.blocks.flatMap((block) => blockStrips(place, block));
  return flow(strips, format).map((ops) => ({ sheet: sheet.kind, ops }));
}
