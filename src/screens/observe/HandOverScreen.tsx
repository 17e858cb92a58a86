import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectResponses } from '../../machines/selectors.ts';
import { PaperLanguage } from '../take/PaperLanguage.tsx';
import { SaveCopy } from '../take/SaveCopy.tsx';
import { WaysToTake } from '../take/WaysToTake.tsx';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Observe.module.css';

/** What a teacher hands to the family: a file to open, or a sheet to read in the family's language. */
export function HandOverScreen() {
  const { actor } = useInterview();
  const words = useWords();
  const { sharing } = useSelect(selectResponses);
  const { take, observe } = words.ui;
  return (
    <div className={styles['page']}>
      <StepTitle page={take.page} />
      <StepHead heading={take.heading} lead={take.lead} />
      <SaveCopy />
      <h2>{observe.take.sheet}</h2>
      <PaperLanguage
        onChoose={(chosen) =>
          actor.send({ type: 'sharing.chosen', sharing: { ...sharing, ...chosen } })
        }
      />
      <WaysToTake sharing={sharing} />
      <section className={styles['page']} aria-labelledby="next">
        <h2 id="next">{take.next}</h2>
        <ul className={styles['steps']}>
          {observe.take.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
