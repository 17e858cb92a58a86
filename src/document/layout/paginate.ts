import type { PaperDocument, Sheet } from '../blocks.ts';
import type { Measure } from '../text/measure.ts';
import { atOnce, type Steps } from '../../lib/slices.ts';
import { blockStrips } from './block-strips.ts';
import { flow } from './flow.ts';
import { type Format, LARGE, largeFormat } from './format.ts';
import { furniture } from './furniture.ts';
import { enlarged, type Layout, type Page } from './page.ts';
import type { Strip } from './strip.ts';
import { makeTagger, type Tagger } from './tags.ts';

/**
 * Sets a document in pages. Pure: the same blocks, measure and format give the same pages. Each
 * sheet begins a new page; nothing is cut, and nothing stands outside the frame but the footer.
 * The tags say what each text is; reading order is the order of their ids.
 */
export function paginate(paper: PaperDocument, measure: Measure, format: Format): Layout {
  return atOnce(paginateInSteps(paper, measure, format));
}

/** The same in steps of one block or one page each. */
export function* paginateInSteps(
  paper: PaperDocument,
  measure: Measure,
  format: Format,
): Steps<Layout> {
  const by = paper.isLarge === true ? LARGE : paper.scale;
  if (by === undefined) return yield* layOut(paper, measure, format);
  const { pages, tags } = yield* layOut(paper, measure, largeFormat(format, by));
  const larger = pages.map((page) => ({
    ...page,
    ops: page.ops.map((op) => enlarged(op, by)),
  }));
  return { pages: larger, tags };
}

function* layOut(paper: PaperDocument, measure: Measure, format: Format): Steps<Layout> {
  const tagger = makeTagger();
  const pages: Page[] = [];
  for (const sheet of paper.sheets) {
    pages.push(...(yield* sheetPages(paper, sheet, measure, format, tagger)));
  }
  const furnished: Page[] = [];
  for (const [index, page] of pages.entries()) {
    const at = { page: index + 1, pages: pages.length };
    furnished.push({ ...page, ops: [...page.ops, ...furniture(paper, measure, format, at)] });
    yield;
  }
  return { pages: furnished, tags: tagger.tags };
}

function* sheetPages(
  paper: PaperDocument,
  sheet: Sheet,
  measure: Measure,
  format: Format,
  tagger: Tagger,
): Steps<readonly Page[]> {
  const place = {
    measure,
    left: format.left,
    width: format.right - format.left,
    height: format.bottom - format.top,
    continued: (text: string) => paper.continued.replace('{text}', () => text),
    tagger,
    tag: tagger.add('Sect', null),
  };
  const strips: Strip[] = [];
  for (const block of sheet.blocks) {
    strips.push(...(yield* blockStrips(place, block)));
    yield;
  }
  return flow(strips, format).map((ops) => ({ sheet: sheet.kind, ops }));
}
