import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectResponses } from '../../machines/selectors.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { Looks } from './Looks.tsx';
import styles from './Together.module.css';

/** The looks of others beside the family's notes: which there are, what they say, and adding one. */
export function TogetherScreen() {
  const words = useWords();
  const { child } = useSelect(selectResponses);
  const text = words.ui.compare;
  const hasNotes = child.grade !== null && child.informant !== 'teacher';
  return (
    <div className={styles['page']}>
      <StepTitle page={text.page} />
      <StepHead heading={text.heading} lead={text.lead} />
      {hasNotes ? (
        <>
          <Looks />
          <AddOne />
        </>
      ) : (
        <p>{text.needsNotes}</p>
      )}
      <BackToNotes />
    </div>
  );
}

function AddOne() {
  const words = useWords();
  const text = words.ui.compare;
  return (
    <section className={styles['part']} aria-labelledby="add" data-print="no">
      <h2 id="add">{text.addHeading}</h2>
      <p>{text.openFileHint}</p>
      <div className={styles['ways']}>
        <ButtonLink href="#/open-file">{text.openFile}</ButtonLink>
        <ButtonLink look="quiet" href="#/type-in">
          {text.typeIn}
        </ButtonLink>
        <ButtonLink look="plain" href="#/blank">
          {words.ui.paper.blank.page}
        </ButtonLink>
      </div>
    </section>
  );
}
