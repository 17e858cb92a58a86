import type { ReactNode } from 'react';
import styles from './HealthCard.module.css';

type HealthCardProps = Readonly<{
  title: string;
  seen: string;
  act: string;
  source: string;
  children?: ReactNode;
}>;

/** What to do, and who says so. Opens only from a parent's own tick; alarms nobody. */
export function HealthCard({ title, seen, act, source, children }: HealthCardProps) {
  return (
    <div className={styles['card']}>
      <h2>{title}</h2>
      <p>{seen}</p>
      <p className={styles['act']}>{act}</p>
      {children}
      <p className={styles['source']}>{source}</p>
    </div>
  );
}
