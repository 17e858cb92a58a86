import type { ComponentPropsWithRef } from 'react';
import styles from './Chips.module.css';

type ChipsProps = Readonly<{
  type: 'radio' | 'checkbox';
  idOf: (value: string) => string;
  options: readonly Readonly<{ value: string; label: string }>[];
  control: ComponentPropsWithRef<'input'>;
}>;

/** Short choices side by side, each a native checkbox or radio with the whole chip as its label. */
export function Chips({ type, idOf, options, control }: ChipsProps) {
  return (
    <div className={styles['chips']}>
      {options.map(({ value, label }) => (
        <label key={value} className={styles['chip']}>
          <input {...control} type={type} id={idOf(value)} value={value} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
