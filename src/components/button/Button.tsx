import type { MouseEvent, ReactNode } from 'react';
import styles from './Button.module.css';

type ButtonProps = Readonly<{
  children: ReactNode;
  look?: 'primary' | 'quiet' | 'plain';
  type?: 'button' | 'submit';
  /** A fuller name for screen readers where the visible words stand several times on a page. */
  label?: string;
  disabled?: boolean;
  onPress?: () => void;
}>;

/** A button: one primary on a screen, the others quiet, or plain like a link. */
export function Button({
  children,
  look = 'primary',
  type = 'button',
  label,
  disabled = false,
  onPress,
}: ButtonProps) {
  const isSubmit = type === 'submit';
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      className={styles['button']}
      data-look={look}
      data-print="no"
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : isSubmit ? onlyOnce : onPress}
    >
      {children}
    </button>
  );
}

// The second tap of a double tap would answer for the next step, which stands there by then.
function onlyOnce(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}
