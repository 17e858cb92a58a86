import type { ComponentPropsWithRef } from 'react';
import styles from './Field.module.css';

// What is written about a child is not for the browser to remember: the device may be a shared one, and
// some browsers bring the text of a closed window back.

/** A one-line text field. */
export function TextInput(props: ComponentPropsWithRef<'input'>) {
  return <input autoComplete="off" {...props} className={styles['input']} />;
}

/** A field for several lines. It grows with its text, so that nothing typed is hidden. */
export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea autoComplete="off" rows={3} {...props} className={styles['input']} />;
}

/** A list to choose one from. */
export function Select(props: ComponentPropsWithRef<'select'>) {
  return <select {...props} className={styles['input']} />;
}
