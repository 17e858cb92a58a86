import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

type DisclosureProps = Readonly<{
  /** What opens it. */
  text: string;
  /** A fuller name for screen readers where the visible words stand several times on a page. */
  label?: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}>;

/** A part that is opened by its own line. Once opened it stays as the reader leaves it. */
export function Disclosure({ text, label, isOpenAtFirst = false, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details
      className={styles['disclosure']}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary aria-label={label}>{text}</summary>
      <div className={styles['inner']}>{children}</div>
    </details>
  );
}
