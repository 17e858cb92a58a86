import styles from './FactList.module.css';

/** One fact; a name where it has one, and who says so. */
export type Fact = Readonly<{ name?: string; text: string; source?: string }>;

type FactListProps = Readonly<{
  id: string;
  heading: string;
  facts: readonly Fact[];
  isOrdered?: boolean;
}>;

/** Facts under a heading. A source stands under the last of the facts it holds for. */
export function FactList({ id, heading, facts, isOrdered = false }: FactListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section className={styles['facts']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      <List>
        {facts.map((fact, index) => (
          <li key={fact.text}>
            {fact.name === undefined ? null : <h3>{fact.name}</h3>}
            <p>{fact.text}</p>
            {fact.source === undefined || fact.source === facts[index + 1]?.source ? null : (
              <p className={styles['source']}>{fact.source}</p>
            )}
          </li>
        ))}
      </List>
    </section>
  );
}

/** Links to the parts of the page. The address bar holds the page, so a link moves the focus itself. */
export function PartLinks({
  label,
  parts,
}: Readonly<{ label: string; parts: readonly Readonly<{ id: string; heading: string }>[] }>) {
  return (
    <nav aria-label={label} className={styles['parts']}>
      <ul>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusPart(event, id)}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function focusPart(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
