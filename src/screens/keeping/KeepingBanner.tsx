import { useKeeping } from '../../app/keeping-context.ts';
import { useWords } from '../../app/use-words.ts';
import type { KeepingState } from '../../app/keeping-context-types.ts';
import { Button } from '../../components/button/Button.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import type { Words } from '../../content/words.ts';
import styles from './Keeping.module.css';
import { useSaveCopy } from './use-save-copy.ts';

/** Says on every screen when answers are not kept, why, and every way out. */
export function KeepingBanner() {
  const words = useWords();
  const { keeping, state } = useKeeping();
  const saveCopy = useSaveCopy();
  const text = words.ui.trouble;
  const said = sentenceOf(words, state);
  const isTwoTabs = state.status.state === 'conflict' || isChanged(state);
  const isApart = state.status.state === 'conflict' || state.status.state === 'elsewhere';
  return (
    <div role="alert" className={styles['banner']} data-print="no">
      {said === null ? null : (
        <Callout look="care">
          <p>{said}</p>
          <div className={styles['ways']}>
            {state.status.state === 'failed' ? (
              <Button onPress={() => void keeping.flush()}>{text.retry}</Button>
            ) : null}
            {isTwoTabs ? (
              <Button onPress={() => void keeping.takeOther()}>{text.takeOther}</Button>
            ) : null}
            {isApart ? (
              <Button look="quiet" onPress={() => void keeping.keepMine()}>
                {text.keepMine}
              </Button>
            ) : null}
            <Button look="quiet" onPress={() => void saveCopy.save()}>
              {text.saveCopy}
            </Button>
          </div>
          <p role="status">{saveCopy.news}</p>
        </Callout>
      )}
    </div>
  );
}

function isChanged({ status }: KeepingState): boolean {
  return status.state === 'elsewhere' && status.why === 'changed';
}

/** What is wrong, in one or two sentences; `null` while all is kept as it should be. */
function sentenceOf(words: Words, { status, storage, device }: KeepingState): string | null {
  const text = words.ui.trouble;
  switch (status.state) {
    case 'failed':
      return status.trouble === 'quota' ? text.quota : text.other;
    case 'conflict':
      return text.conflict;
    case 'elsewhere':
      return text[status.why];
    case 'saved':
      return status.wroteBack ? text.wroteBack : null;
    case 'off':
      if (device === 'shared') return text.shared;
      return storage === 'ready' || device === 'unasked' ? null : text[storage];
    default:
      return null;
  }
}
