import type { Page } from '../layout/page.ts';
import type { Objects } from './container.ts';
import { number, reference, textString } from './syntax.ts';

type Bookmark = Readonly<{ text: string; page: number; y: number; inner: Bookmark[] }>;

// A little of the page above the heading is shown too.
const ABOVE = 6;

/**
 * Writes the outline that readers show beside the pages: sheets, and under each its headings, each
 * where it really stands. Gives its object; null where there is nothing to list.
 */
export function writeOutline(
  objects: Objects,
  pages: readonly Page[],
  height: number,
): number | null {
  const sheets = bookmarksOf(pages);
  if (sheets.length === 0) return null;
  const root = objects.reserve();
  const write = (list: readonly Bookmark[], parent: number): readonly number[] => {
    const ids = list.map(() => objects.reserve());
    for (const [index, bookmark] of list.entries()) {
      const id = ids[index] ?? 0;
      const inner = write(bookmark.inner, id);
      const top = number(Math.min(height, height - bookmark.y + ABOVE));
      objects.write(
        id,
        [
          `<</Title ${textString(bookmark.text)}/Parent ${reference(parent)}`,
          link('Prev', ids[index - 1]),
          link('Next', ids[index + 1]),
          family(inner, inner.length),
          `/Dest[${objects.page(bookmark.page)}/XYZ 0 ${top} null]>>`,
        ].join(''),
      );
    }
    return ids;
  };
  const ids = write(sheets, root);
  const all = sheets.reduce((sum, { inner }) => sum + 1 + inner.length, 0);
  objects.write(root, `<</Type/Outlines${family(ids, all)}>>`);
  return root;
}

function bookmarksOf(pages: readonly Page[]): readonly Bookmark[] {
  const sheets: Bookmark[] = [];
  for (const [page, { ops }] of pages.entries()) {
    for (const op of ops) {
      if (op.kind !== 'bookmark') continue;
      const bookmark = { text: op.text, page, y: op.y, inner: [] };
      const within = op.level === 1 ? sheets : sheets.at(-1)?.inner;
      (within ?? sheets).push(bookmark);
    }
  }
  return sheets;
}

function link(name: string, id: number | undefined): string {
  return id === undefined ? '' : `/${name} ${reference(id)}`;
}

function family(ids: readonly number[], count: number): string {
  if (ids.length === 0) return '';
  return `${link('First', ids[0])}${link('Last', ids.at(-1))}/Count ${count}`;
}
