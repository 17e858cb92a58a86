import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

type DisclosureProps = Readonly<{
  /** What opens it. */
  text: string;
  /** A fuller name for screen readers where the visible words stand several times on a page. */
  label?: string;
  /** It names a part of the page. */
  isHeading?: boolean;
  isOpenAtFirst?: boolean;
  /** What it tells of: with another, it is closed again. */
  of?: string;
  /** Told each time it is opened. */
  onOpen?: () => void;
  children: ReactNode;
}>;

/** A part that is opened by its own line. Once opened it stays as the reader leaves it. */
export function Disclosure({
  text,
  label,
  isHeading = false,
  isOpenAtFirst = false,
  of = '',
  onOpen,
  children,
}: DisclosureProps) {
  const [openOf, setOpenOf] = useState(isOpenAtFirst ? of : null);
  const isOpen = openOf === of;
  const toggle = (isNowOpen: boolean) => {
    if (isNowOpen && !isOpen) onOpen?.();
    setOpenOf(isNowOpen ? of : null);
  };
  return (
    <details
      className={styles['disclosure']}
      open={isOpen}
      onToggle={(event) => toggle(event.currentTarget.open)}
    >
      <summary aria-label={label}>{isHeading ? <h2>{text}</h2> : text}</summary>
      <div className={styles['inner']}>{children}</div>
    </details>
  );
}
