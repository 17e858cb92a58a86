import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

/** What a field's control is given, so that label, hint and error belong to it. */
export type FieldControl = Readonly<{
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}>;

type FieldProps = Readonly<{
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  children: (control: FieldControl) => ReactNode;
}>;

/** A labelled field with its hint before it and its error beside it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const key = useId();
  const hintId = hint === undefined ? '' : `${key}-hint`;
  const errorId = error === undefined ? '' : `${key}-error`;
  const described = `${hintId} ${errorId}`.trim();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId} className={styles['error']}>
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
