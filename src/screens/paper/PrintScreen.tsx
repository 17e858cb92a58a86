import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { selectResponses } from '../../machines/selectors.ts';
import { StepTitle } from '../StepTitle.tsx';
import { Blocks } from './BlockView.tsx';
import styles from './Paper.module.css';
import { TextView } from './RichText.tsx';
import { usePaper } from './use-paper.ts';

/** The chosen pages as a page of the browser, to read or to print: shows every script as typed. */
export function PrintScreen() {
  const words = useWords();
  const { grade } = useSelect(selectResponses).child;
  const [cannotPrint, setCannotPrint] = useState(false);
  const { take, common } = words.ui;
  // Some browsers inside other apps have no print window at all.
  const print = () => {
    if (typeof window.print === 'function') window.print();
    else setCannotPrint(true);
  };
  return (
    <>
      <StepTitle page={take.printPage} />
      <div data-print="no" className={styles['column']}>
        <h1 tabIndex={-1}>{take.printPage}</h1>
        <p>{take.printHint}</p>
      </div>
      <div data-print="no" className={styles['ways']}>
        <Button onPress={print}>{take.print}</Button>
        <ButtonLink look="quiet" href={grade === null ? '#/welcome' : '#/take'}>
          {common.back}
        </ButtonLink>
      </div>
      <p role="status" data-print="no">
        {cannotPrint ? take.printFailed : ''}
      </p>
      {grade === null ? null : <Sheets />}
    </>
  );
}

function Sheets() {
  const paper = usePaper();
  if (paper === null) return null;
  return (
    <>
      {paper.sheets.map((sheet) => (
        <article key={sheet.kind} lang={paper.lang} className={styles['sheet']}>
          <Blocks blocks={sheet.blocks} base={2} />
        </article>
      ))}
      <p lang={paper.lang} className={styles['quiet']}>
        <TextView text={paper.footer} />
      </p>
    </>
  );
}
