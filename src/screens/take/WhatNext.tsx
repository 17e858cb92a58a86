import { useInterview } from '../../app/interview-context.ts';
import styles from './Take.module.css';

/** What to do with the pages, and where they stay. */
export function WhatNext() {
  const { words } = useInterview();
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
    </section>
  );
}
