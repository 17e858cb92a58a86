import type { ReactNode } from 'react';
import styles from './Button.module.css';

type ButtonLinkProps = Readonly<{
  children: ReactNode;
  href: string;
  look?: 'primary' | 'quiet' | 'plain';
  download?: string;
  label?: string;
}>;

/** A link that looks like a button: it goes somewhere or saves a file. */
export function ButtonLink({ children, href, look = 'primary', download, label }: ButtonLinkProps) {
  return (
    <a
      className={styles['button']}
      data-look={look}
      data-print="no"
      href={href}
      download={download}
      aria-label={label}
    >
      {children}
    </a>
  );
}
