import { useEffect, useState } from 'react';
import type { PaperDocument } from '../document/blocks.ts';
import type { PaperFormat } from '../document/layout/format.ts';
import type { DrawnPage } from './draw-pages.ts';

/** The pages of a document, or how far they are. */
export type Pages =
  | Readonly<{ state: 'drawing' | 'failed' }>
  | Readonly<{ state: 'drawn'; pages: readonly DrawnPage[] }>;

/** The pages of the document as it stands when this is first asked; the code is loaded only then. */
export function usePages(paper: PaperDocument, format: PaperFormat): Pages {
  const [first] = useState(paper);
  const [pages, setPages] = useState<Pages>({ state: 'drawing' });
  useEffect(() => {
    let isShown = true;
    const tell = (next: Pages) => {
      if (isShown) setPages(next);
    };
    draw(first, format).then(
      (drawn) => tell({ state: 'drawn', pages: drawn }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      isShown = false;
    };
  }, [first, format]);
  return pages;
}

async function draw(paper: PaperDocument, format: PaperFormat): Promise<readonly DrawnPage[]> {
  const { drawPages } = await import('./draw-pages.ts');
  return drawPages(paper, format);
}
