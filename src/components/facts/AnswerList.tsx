import { useId, type ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import styles from './AnswerList.module.css';

/** One line: what was asked, what was said, and where to change it. */
export type AnswerLine = Readonly<{
  id: string;
  name: string;
  said: string;
  mark: ReactNode;
  changeWhat: string;
}>;

type AnswerListProps = Readonly<{
  heading: string;
  domain?: string;
  lines: readonly AnswerLine[];
  change: string;
  onChange: (id: string) => void;
}>;

/** What was said in one part, with a way to change each line. */
export function AnswerList({ heading, domain, lines, change, onChange }: AnswerListProps) {
  const id = useId();
  return (
    <section className={styles['answers']} data-domain={domain} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <dl>
        {lines.map((line) => (
          <div key={`${line.id} ${line.name}`}>
            <dt>{line.name}</dt>
            <dd className={styles['said']}>
              {line.mark}
              <bdi dir="auto">{line.said}</bdi>
            </dd>
            <dd>
              <Button look="plain" label={line.changeWhat} onPress={() => onChange(line.id)}>
                {change}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
