import type { ReactNode } from 'react';
import type { marks } from '../../lib/marks.ts';
import { Mark } from '../mark/Mark.tsx';
import styles from './Glance.module.css';

/** One mark of the glance: its answer, and its item and answer in words. */
export type GlanceMark = Readonly<{ id: string; answer: keyof typeof marks; label: string }>;

/** One row: a domain with a mark for each answer, in the order asked. */
export type GlanceRow = Readonly<{
  domain: string;
  title: ReactNode;
  marks: readonly GlanceMark[];
}>;

type GlanceProps = Readonly<{
  rows: readonly GlanceRow[];
  /** The level of the headings of the rows: one below the heading above. */
  level: 3 | 4;
}>;

/** Every answer at a glance. Nothing is counted, sorted or coloured as good or bad. */
export function Glance({ rows, level }: GlanceProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles['glance']}>
      {rows.map((row) => (
        <div key={row.domain} className={styles['row']} data-domain={row.domain}>
          <Heading>{row.title}</Heading>
          <ul>
            {row.marks.map((mark) => (
              <li key={mark.id} title={mark.label}>
                <Mark answer={mark.answer} label={mark.label} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
