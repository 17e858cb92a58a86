import type { ComponentPropsWithRef } from 'react';
import styles from './Chips.module.css';

type ChipsProps = Readonly<{
  type: 'radio' | 'checkbox';
  idOf: (value: string) => string;
  /** `lang`: the label is in this language, and stays in it when the page is translated. */
  options: readonly Readonly<{ value: string; label: string; lang?: string }>[];
  control: ComponentPropsWithRef<'input'>;
}>;

/** Short choices side by side, each a native checkbox or radio with the whole chip as its label. */
export function Chips({ type, idOf, options, control }: ChipsProps) {
  return (
    <div className={styles['chips']}>
      {options.map(({ value, label, lang }) => (
        <label key={value} className={styles['chip']}>
          <input {...control} type={type} id={idOf(value)} value={value} />
          <span
            className={styles['text']}
            lang={lang}
            translate={lang === undefined ? undefined : 'no'}
          >
            {label}
          </span>
        </label>
      ))}
    </div>
  );
}
