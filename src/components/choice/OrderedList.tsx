import { Button } from '../button/Button.tsx';
import styles from './OrderedList.module.css';

/** One line to put in order. */
export type OrderLine = Readonly<{
  id: string;
  title: string;
  domain: string;
  up: string;
  down: string;
}>;

type OrderedListProps = Readonly<{
  label: string;
  lines: readonly OrderLine[];
  onMove: (id: string, by: 1 | -1) => void;
}>;

/** Lines in the parent's own order, moved up and down by buttons: works by touch, key and voice. */
export function OrderedList({ label, lines, onMove }: OrderedListProps) {
  return (
    <ol className={styles['list']} aria-label={label}>
      {lines.map((line, index) => (
        <li key={line.id} data-domain={line.domain}>
          <span className={styles['title']}>{line.title}</span>
          <span className={styles['moves']}>
            <Button
              look="quiet"
              label={line.up}
              disabled={index === 0}
              onPress={() => onMove(line.id, -1)}
            >
              <Arrow turn={0} />
            </Button>
            <Button
              look="quiet"
              label={line.down}
              disabled={index === lines.length - 1}
              onPress={() => onMove(line.id, 1)}
            >
              <Arrow turn={180} />
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Arrow({ turn }: Readonly<{ turn: number }>) {
  return (
    <svg viewBox="0 0 24 24" width="1.25rem" height="1.25rem" aria-hidden="true" focusable="false">
      <path
        d="M12 20V5M5.5 11 12 4.5l6.5 6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        transform={`rotate(${turn} 12 12)`}
      />
    </svg>
  );
}
