import type { ComponentPropsWithRef } from 'react';
import styles from './Field.module.css';

/** A one-line text field. */
export function TextInput(props: ComponentPropsWithRef<'input'>) {
  return <input {...props} className={styles['input']} />;
}

/** A field for several lines. It grows with its text, so that nothing typed is hidden. */
export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea rows={3} {...props} className={styles['input']} />;
}

/** A list to choose one from. */
export function Select(props: ComponentPropsWithRef<'select'>) {
  return <select {...props} className={styles['input']} />;
}
