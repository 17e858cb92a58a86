import { useId, type ReactNode } from 'react';
import styles from './Step.module.css';

type QuestionGroupProps = Readonly<{
  question: string;
  hint: string;
  error?: string | undefined;
  children: ReactNode;
}>;

/** One question: the heading is the name of the group, the hint and the error its description. */
export function QuestionGroup({ question, hint, error, children }: QuestionGroupProps) {
  const id = useId();
  const described = error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`;
  return (
    <fieldset className={styles['question']} aria-describedby={described}>
      <legend>
        <h1 tabIndex={-1}>{question}</h1>
      </legend>
      <p id={`${id}-hint`} className={styles['lead']}>
        {hint}
      </p>
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
