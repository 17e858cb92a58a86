import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';

type ButtonLinkProps = Readonly<{
  children: ReactNode;
  href: string;
  look?: 'primary' | 'quiet' | 'plain';
  download?: string;
  label?: string;
  ref?: Ref<HTMLAnchorElement>;
}>;

/** A link that looks like a button: it goes somewhere or saves a file. */
export function ButtonLink(props: ButtonLinkProps) {
  const { children, href, look = 'primary', download, label, ref } = props;
  return (
    <a
      ref={ref}
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
