import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

type GroupProps = Readonly<{
  legend: string;
  hint?: string | undefined;
  children: ReactNode;
}>;

/** A group of choices with its name and hint. */
export function Group({ legend, hint, children }: GroupProps) {
  const hintId = useId();
  return (
    <fieldset
      className={styles['field']}
      aria-describedby={hint === undefined ? undefined : hintId}
    >
      <legend className={styles['label']}>{legend}</legend>
      {hint === undefined ? null : (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}
