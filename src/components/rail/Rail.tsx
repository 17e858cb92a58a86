import styles from './Rail.module.css';

/** One line of the rail. `state` is said in words, never as a number of answers. */
export type RailLine = Readonly<{
  id: string;
  href: string;
  title: string;
  state: string;
  domain?: string;
  isCurrent: boolean;
}>;

/** The parts of the interview on wide screens: where the parent is, and what is left. */
export function Rail({ label, lines }: Readonly<{ label: string; lines: readonly RailLine[] }>) {
  return (
    <nav className={styles['rail']} aria-label={label} data-print="no">
      <ol>
        {lines.map((line) => (
          <li key={line.id} data-domain={line.domain}>
            <a href={line.href} aria-current={line.isCurrent ? 'step' : undefined}>
              <span>{line.title}</span>
              {line.state === '' ? null : <small>{line.state}</small>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
