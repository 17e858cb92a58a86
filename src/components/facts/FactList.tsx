import { useId } from 'react';
import styles from './FactList.module.css';

/** One fact; a name where it has one, and who says so. */
export type Fact = Readonly<{ name?: string; text: string; source?: string }>;

type FactListProps = Readonly<{ heading: string; facts: readonly Fact[]; isOrdered?: boolean }>;

/** Facts under a heading, each with its source. */
export function FactList({ heading, facts, isOrdered = false }: FactListProps) {
  const id = useId();
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section className={styles['facts']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <List>
        {facts.map((fact) => (
          <li key={fact.text}>
            {fact.name === undefined ? null : <h3>{fact.name}</h3>}
            <p>{fact.text}</p>
            {fact.source === undefined ? null : <p className={styles['source']}>{fact.source}</p>}
          </li>
        ))}
      </List>
    </section>
  );
}
