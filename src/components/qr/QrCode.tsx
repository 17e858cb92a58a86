import styles from './QrCode.module.css';

type QrCodeProps = Readonly<{
  /** Row by row, `true` where it is dark, with the clear space around. */
  rows: readonly (readonly boolean[])[];
  /** What it says to those who cannot scan it. */
  label: string;
}>;

/** A QR code as one path, dark on white in light and dark themes: readers look for that. */
export function QrCode({ rows, label }: QrCodeProps) {
  const path = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      focusable="false"
      shapeRendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  );
}
