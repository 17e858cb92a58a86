import type { ReactNode } from 'react';
import styles from './Callout.module.css';

type CalloutProps = Readonly<{
  look?: 'calm' | 'plain' | 'care';
  icon?: ReactNode;
  children: ReactNode;
}>;

/** A quiet box for something to know. Never an alarm: words and a line, no alarm colour. */
export function Callout({ look = 'calm', icon, children }: CalloutProps) {
  return (
    <div className={styles['callout']} data-look={look}>
      {icon}
      <div>{children}</div>
    </div>
  );
}
