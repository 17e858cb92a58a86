import { useInterview } from '../../app/interview-context.ts';
import type { PaperDocument } from '../../document/blocks.ts';
import type { Sharing } from '../../responses/types.ts';
import { MakePdfPart } from '../take/MakePdfPart.tsx';
import { Blocks } from './BlockView.tsx';
import styles from './Paper.module.css';
import { PrintButton } from './PrintButton.tsx';
import { TextView } from './RichText.tsx';

type OneSheetProps = Readonly<{ paper: PaperDocument; format: Sharing['paper'] }>;

/** A page of its own: the ways to take it, and below them the page as it will be printed. */
export function OneSheet({ paper, format }: OneSheetProps) {
  const { words } = useInterview();
  const lang = paper.lang === words.ui.locale ? undefined : paper.lang;
  return (
    <>
      <div data-print="no">
        {/* Made anew when anything on it is another. */}
        <MakePdfPart key={JSON.stringify([paper, format])} paper={paper} format={format}>
          <PrintButton look="quiet" />
        </MakePdfPart>
      </div>
      {paper.sheets.map(({ kind, blocks }) => (
        <article key={kind} lang={lang} className={styles['sheet']}>
          <Blocks blocks={blocks} base={2} />
        </article>
      ))}
      <p lang={lang} className={styles['quiet']}>
        <TextView text={paper.footer} />
      </p>
    </>
  );
}
