import type { FirstWords } from '../content/words.ts';
import styles from './Alone.module.css';

/** Whether another website shows us inside its own page, where it could draw over us. */
export function isFramed(win: Window): boolean {
  return win.top !== win.self;
}

/** All that another website gets to show: no answers, and the way to a window of one's own. */
export function FramedScreen({ words }: Readonly<{ words: FirstWords }>) {
  const { framed } = words.ui.trust;
  return (
    <main className={styles['page']}>
      <h1>{framed.heading}</h1>
      <p>{framed.text}</p>
      <p>
        <a href="./" target="_blank" rel="noopener">
          {framed.open}
        </a>
      </p>
    </main>
  );
}
