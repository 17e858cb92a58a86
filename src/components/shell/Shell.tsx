import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { LanguageSwitch, type LanguageSwitchProps } from '../language/LanguageSwitch.tsx';
import styles from './Shell.module.css';

type ShellProps = Readonly<{
  product: string;
  skipLink: string;
  /** The save status, in words. */
  status: string;
  /** Whether it will soon be another. Then it is shown but not announced: one word for each save. */
  isPassing: boolean;
  languages: LanguageSwitchProps;
  emergency: string;
  /** A fact about this device, such as that the app works without internet. */
  note?: string;
  hide: Readonly<{ text: string; onPress: () => void }>;
  footerLabel: string;
  links: readonly Readonly<{ href: string; text: string }>[];
  rail?: ReactNode;
  children: ReactNode;
}>;

/** What frames every screen: the bar, the sheet and the footer. */
export function Shell(props: ShellProps) {
  return (
    <>
      <header className={styles['bar']} data-print="no">
        <a className={styles['skip']} href="#main" onClick={focusMain}>
          {props.skipLink}
        </a>
        <a className={styles['brand']} href="#/welcome">
          <BackpackIcon />
          <span>{props.product}</span>
        </a>
        <div className={styles['status']}>
          {props.isPassing ? <p aria-hidden="true">{props.status}</p> : null}
          <p role="status">{props.isPassing ? '' : props.status}</p>
        </div>
        <LanguageSwitch {...props.languages} />
      </header>
      <div className={styles['page']}>
        {props.rail}
        <main id="main" className={styles['sheet']} tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <footer className={styles['footer']} data-print="no">
        <p>{props.emergency}</p>
        {props.note === undefined ? null : <p>{props.note}</p>}
        <nav aria-label={props.footerLabel}>
          <ul>
            <li>
              <Button look="plain" onPress={props.hide.onPress}>
                {props.hide.text}
              </Button>
            </li>
            {props.links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </>
  );
}

// The address bar holds the step, so the skip link moves the focus itself.
function focusMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}

function BackpackIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.625rem"
      height="1.625rem"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M8 6V5a4 4 0 0 1 8 0v1M5 11a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 20z"
        strokeLinejoin="round"
      />
      <path d="M8 14h8M8 17.5h5" strokeLinecap="round" />
    </svg>
  );
}
