import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { usePages } from '../../app/use-pages.ts';
import { Button } from '../../components/button/Button.tsx';
import { PagePreview } from '../../components/page-preview/PagePreview.tsx';
import { isPageKind, type PaperDocument } from '../../document/blocks.ts';
import type { Sharing } from '../../responses/types.ts';
import { LeftOut } from './LeftOut.tsx';
import styles from './Take.module.css';

type DrawnPagesProps = Readonly<{ paper: PaperDocument; format: Sharing['paper'] }>;

/** What the pages will look like, and what is left out of them; drawn only when asked for. */
export function SeePages({ choices, ...drawn }: DrawnPagesProps & Readonly<{ choices: string }>) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const text = words.ui.paper;
  return (
    <div className={styles['make']}>
      <div className={styles['ways']}>
        <Button look="quiet" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? text.hide : text.see}
        </Button>
      </div>
      {/* Drawn anew for other choices. */}
      {isOpen ? <Opened key={choices} {...drawn} /> : null}
    </div>
  );
}

function Opened({ paper, format }: DrawnPagesProps) {
  const words = useWords();
  return (
    <section className={styles['make']} aria-labelledby="pages">
      <h2 id="pages">{words.ui.paper.pagesHeading}</h2>
      <LeftOut kinds={paper.sheets.map(({ kind }) => kind).filter(isPageKind)} />
      <DrawnPages paper={paper} format={format} />
    </section>
  );
}

function DrawnPages({ paper, format }: DrawnPagesProps) {
  const words = useWords();
  const pages = usePages(paper, format);
  const text = words.ui.paper;
  const news = { drawing: text.drawing, drawn: '', failed: text.drawFailed };
  return (
    <>
      <p role="status">{news[pages.state]}</p>
      {pages.state === 'drawn' ? (
        <ol className={styles['pages']}>
          {pages.pages.map(({ sheet, width, height, families, shapes }, index) => (
            <li key={index}>
              <PagePreview
                label={text.pageLabel({
                  page: words.pdf.pageOf({ page: `${index + 1}`, pages: `${pages.pages.length}` }),
                  sheet: isPageKind(sheet) ? words.ui.take.pageNames[sheet] : '',
                })}
                width={width}
                height={height}
                families={families}
                shapes={shapes}
              />
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
