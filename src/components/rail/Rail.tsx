import styles from './Rail.module.css';

/** One line of the rail. `state` is said in words, never as a number of answers. */
export type RailLine = Readonly<{
  id: string;
  href: string;
  title: string;
  state: string;
  /** What the sign before the line shows; the words say the same. */
  stage: 'done' | 'started' | 'open';
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
              <Sign stage={line.isCurrent ? 'here' : line.stage} />
              <span>{line.title}</span>
              {line.state === '' ? null : <small>{line.state}</small>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A tick for what is done, a full ring for where the parent is, half of one for what was begun. */
function Sign({ stage }: Readonly<{ stage: RailLine['stage'] | 'here' }>) {
  return (
    <svg viewBox="0 0 24 24" data-stage={stage} aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9" />
      {stage === 'done' ? <path d="M7.8 12.4l3 3 5.4-6" /> : null}
      {stage === 'started' ? <path d="M12 3a9 9 0 0 1 0 18" /> : null}
      {stage === 'here' ? <circle cx="12" cy="12" r="4" data-part="dot" /> : null}
    </svg>
  );
}
