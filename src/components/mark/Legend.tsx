import type { marks } from '../../lib/marks.ts';
import { Mark } from './Mark.tsx';
import styles from './Legend.module.css';

type LegendProps = Readonly<{
  entries: readonly Readonly<{ answer: keyof typeof marks; text: string; light?: boolean }>[];
}>;

/** What the marks mean. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul className={styles['legend']}>
      {entries.map(({ answer, text, light }) => (
        <li key={text}>
          <Mark answer={answer} light={light === true} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
