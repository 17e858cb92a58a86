import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { Button } from '../../components/button/Button.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { itemTitle } from '../../content/words.ts';
import type { AnsweredAs } from '../../summary/types.ts';
import styles from './Reworded.module.css';

/** Questions that are worded differently since they were answered; the answers stand meanwhile. */
export function Reworded({ items }: Readonly<{ items: readonly AnsweredAs[] }>) {
  const words = useWords();
  const { keeping } = useKeeping();
  const text = words.ui.stored;
  if (items.length === 0) return null;
  return (
    <Callout>
      <h2>{text.reworded}</h2>
      <p>{text.rewordedText}</p>
      <ul className={styles['reworded']}>
        {items.map(({ linkId, question }) => (
          <li key={linkId}>
            <a href={`#/q/${linkId}`}>{itemTitle(words, linkId)}</a>
            <p>{words.summary.askedThen({ question })}</p>
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" onPress={keeping.confirmWordings}>
          {text.rewordedOk}
        </Button>
      </div>
    </Callout>
  );
}
