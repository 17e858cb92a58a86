import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { selectCursor } from '../../machines/selectors.ts';
import { StepTitle } from '../StepTitle.tsx';
import styles from '../paper/Paper.module.css';

/** Erases everything from this device, after asking once. */
export function EraseScreen() {
  const words = useWords();
  const { keeping } = useKeeping();
  const [outcome, setOutcome] = useState<'asked' | 'done' | 'failed'>('asked');
  const heading = useRef<HTMLHeadingElement>(null);
  // The buttons go away when one is pressed; the focus stays on the page.
  useEffect(() => {
    if (outcome !== 'asked') heading.current?.focus();
  }, [outcome]);
  const cursor = useSelect(selectCursor);
  const text = words.ui.erase;
  const go = async () => setOutcome((await keeping.erase()) ? 'done' : 'failed');
  return (
    <>
      <StepTitle page={text.page} />
      <h1 tabIndex={-1} ref={heading}>
        {outcome === 'done' ? text.page : text.heading}
      </h1>
      {outcome === 'done' ? null : <p>{text.text}</p>}
      <p role="status">{outcome === 'asked' ? '' : text[outcome]}</p>
      <div className={styles['ways']}>
        {outcome === 'asked' ? (
          <>
            <ButtonLink href={`#/${cursor}`}>{text.keep}</ButtonLink>
            <Button look="quiet" onPress={() => void go()}>
              {text.confirm}
            </Button>
          </>
        ) : (
          <ButtonLink href="#/welcome">{words.ui.welcome.page}</ButtonLink>
        )}
      </div>
    </>
  );
}
