import { Component, type ReactNode } from 'react';
import { Button } from '../components/button/Button.tsx';
import type { FirstWords } from '../content/words.ts';
import styles from './Alone.module.css';

type CrashScreenProps = Readonly<{ words: FirstWords; children: ReactNode }>;

/** Shown instead of an empty page when a screen breaks. React catches such faults only in a class. */
export class CrashScreen extends Component<CrashScreenProps, Readonly<{ hasCrashed: boolean }>> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    const { common, errors } = this.props.words.ui;
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <main className={styles['page']}>
        <title>{common.title({ page: errors.crashTitle })}</title>
        <h1 tabIndex={-1}>{errors.crashTitle}</h1>
        <p>{errors.crash}</p>
        <Button onPress={() => window.location.reload()}>{errors.reload}</Button>
      </main>
    );
  }
}
