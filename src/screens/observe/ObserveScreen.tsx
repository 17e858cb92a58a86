import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { Button } from '../../components/button/Button.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { NO_RESPONSES } from '../../responses/defaults.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Observe.module.css';

/** Where a teacher begins to write down what is seen in class. */
export function ObserveScreen() {
  const { actor, visit } = useInterview();
  const words = useWords();
  const { keeping } = useKeeping();
  const text = words.ui.observe;
  // Notes that are open here stay kept; the teacher's are notes of their own.
  const begin = async () => {
    await keeping.begin();
    actor.send({ type: 'child.said', child: { ...NO_RESPONSES.child, informant: 'teacher' } });
    visit('child');
  };
  return (
    <div className={styles['page']}>
      <StepTitle page={text.page} />
      <StepHead heading={text.heading} lead={text.lead} />
      <ol className={styles['steps']}>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Callout>
        <p>{text.stays}</p>
        <p>{text.rules}</p>
      </Callout>
      <div>
        <Button onPress={() => void begin()}>{text.begin}</Button>
      </div>
      <BackToNotes />
    </div>
  );
}
