import type { ReactNode } from 'react';
import styles from './TickRow.module.css';

type TickRowProps = Readonly<{
  id: string;
  label: string;
  hint?: string;
  isOn: boolean;
  onTick: (isOn: boolean) => void;
  /** What the tick opens, below the row. */
  children?: ReactNode;
}>;

/** A row to tick. The whole row is the label. */
export function TickRow({ id, label, hint, isOn, onTick, children }: TickRowProps) {
  return (
    <div className={styles['tick']}>
      <label className={styles['row']}>
        <input
          type="checkbox"
          id={id}
          checked={isOn}
          onChange={(event) => onTick(event.target.checked)}
        />
        <span className={styles['text']}>
          <span>{label}</span>
          {hint === undefined ? null : <small>{hint}</small>}
        </span>
      </label>
      {children}
    </div>
  );
}
