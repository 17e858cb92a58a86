import styles from './Drawing.module.css';

type DrawingProps = Readonly<{
  /** Path data on a square of 48 units. */
  lines: readonly string[];
  /** As high as the words beside it, or a picture of its own on a round ground. */
  size?: 'line' | 'large';
}>;

/** A line drawing in the colour around it. The words beside it say the same, so it is not read out. */
export function Drawing({ lines, size = 'line' }: DrawingProps) {
  return (
    <svg
      className={styles['drawing']}
      viewBox="0 0 48 48"
      data-size={size}
      aria-hidden="true"
      focusable="false"
    >
      {lines.map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  );
}
