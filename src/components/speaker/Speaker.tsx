import styles from './Speaker.module.css';

/** A drawn loudspeaker, with sound coming out of it or a square that stops it. Says nothing by itself. */
export function Speaker({ isOn }: Readonly<{ isOn: boolean }>) {
  return (
    <svg className={styles['speaker']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4z" />
      <path d={isOn ? 'M16 9.5h5v5h-5z' : 'M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11'} />
    </svg>
  );
}
