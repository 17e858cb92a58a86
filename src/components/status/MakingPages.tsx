import styles from './MakingPages.module.css';

/** Pages being made: one small sheet each, filled as it is done. The words beside it say the same. */
export function MakingPages({ done, of }: Readonly<{ done: number; of: number }>) {
  return (
    <svg
      className={styles['pages']}
      viewBox={`0 0 ${Math.max(of, 1) * 26} 32`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: Math.max(of, 1) }, (_, page) => (
        <g
          key={page}
          transform={`translate(${page * 26 + 2} 2)`}
          data-done={page < done || undefined}
        >
          <path d="M0 0h14l6 6v22H0z" />
          <path d="M4 12h12M4 17h12M4 22h8" data-part="lines" />
        </g>
      ))}
    </svg>
  );
}
