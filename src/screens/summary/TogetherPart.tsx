import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { togetherBlocks } from '../../document/compose/together-page.ts';
import type { Summary } from '../../summary/types.ts';
import { Blocks } from '../paper/BlockView.tsx';
import styles from '../together/Together.module.css';

/** The looks of others beside the family's, opened when asked for, and the way to put more there. */
export function TogetherPart({ summary }: Readonly<{ summary: Summary }>) {
  const { today } = useInterview();
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const text = words.ui.compare;
  const isAlone = summary.together.notes.length === 0;
  return (
    <section className={styles['part']} aria-labelledby="together">
      <h2 id="together">{text.heading}</h2>
      <div className={styles['ways']} data-print="no">
        {isAlone ? null : (
          <Button onPress={() => setIsOpen(!isOpen)}>{isOpen ? text.hide : text.see}</Button>
        )}
        <ButtonLink look="quiet" href="#/together">
          {isAlone ? text.inSummary : text.change}
        </ButtonLink>
      </div>
      {isOpen ? <Blocks base={1} blocks={togetherBlocks(summary, words, today())} /> : null}
    </section>
  );
}
