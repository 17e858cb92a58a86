import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { useSummary } from '../../app/use-summary.ts';
import { Button } from '../../components/button/Button.tsx';
import { togetherBlocks } from '../../document/compose/together-page.ts';
import { viewLabels } from '../../document/compose/view-labels.ts';
import { selectResponses } from '../../machines/selectors.ts';
import type { OtherView } from '../../responses/types.ts';
import { Blocks } from '../paper/BlockView.tsx';
import styles from './Together.module.css';

/** A look that was just taken away, and what it was called. */
type Removed = Readonly<{ view: OtherView; who: string }>;

/** The looks that were put beside the notes, each to be taken away, and what they all say. */
export function Looks() {
  const { actor, language, today } = useInterview();
  const words = useWords();
  const { others, sharing } = useSelect(selectResponses);
  const summary = useSummary(language.locale(), words);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const text = words.ui.compare;
  const labelOf = viewLabels(words, summary.together, today());
  const views = summary.together.notes.filter(({ view }) => view.from !== 'family');
  const remove = (id: string, who: string) => {
    const view = others.find((other) => other.id === id);
    if (view === undefined) return;
    actor.send({ type: 'view.removed', id });
    setRemoved({ view, who });
  };
  const undo = () => {
    if (removed !== null) actor.send({ type: 'view.added', view: removed.view });
    setRemoved(null);
  };
  // On the parent's own screen everything is shown; the page for school may leave body care out.
  const whole = { ...summary, sharing: { ...sharing, includePrivate: true } };
  return (
    <>
      <div role="status" className={styles['ways']}>
        {removed === null ? null : (
          <>
            <p>{text.removed({ who: removed.who })}</p>
            <Button look="quiet" onPress={undo}>
              {text.undo}
            </Button>
          </>
        )}
      </div>
      {views.length === 0 ? null : (
        <section className={styles['part']} aria-labelledby="views" data-print="no">
          <h2 id="views">{text.views}</h2>
          <ul className={styles['views']}>
            {views.map(({ view }) => {
              const who = labelOf(view);
              return (
                <li key={view.id}>
                  <span>{who}</span>
                  <Button
                    look="plain"
                    label={text.removeOf({ who })}
                    onPress={() => remove(view.id, who)}
                  >
                    {text.remove}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {views.length === 0 ? null : (
        <Blocks base={1} blocks={togetherBlocks(whole, words, today())} />
      )}
    </>
  );
}
