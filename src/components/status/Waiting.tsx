import styles from './Waiting.module.css';

/** Holds the place of a screen that is being fetched. The words come only when it takes a while. */
export function Waiting({ text }: Readonly<{ text: string }>) {
  return (
    <div className={styles['waiting']} role="status">
      <p>{text}</p>
    </div>
  );
}
