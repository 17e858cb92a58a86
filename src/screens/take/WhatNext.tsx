import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { NextPages } from '../NextPages.tsx';
import styles from './Take.module.css';

/** What to do with the pages, and where they stay. */
export function WhatNext() {
  const words = useWords();
  const { state } = useKeeping();
  const text = words.ui.take;
  return (
    <section className={styles['make']} aria-labelledby="next">
      <h2 id="next">{text.next}</h2>
      <ol className={styles['steps']}>
        {text.nextSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.disclaimer.recordNote}</p>
      <NextPages />
      {state.device === 'shared' ? (
        <div>
          <ButtonLink href="#/erase">{words.ui.common.erase}</ButtonLink>
        </div>
      ) : null}
    </section>
  );
}
