import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { selectResumeAt } from '../../machines/selectors.ts';
import { StepTitle } from '../StepTitle.tsx';
import { UpdateOffer } from '../UpdateOffer.tsx';
import styles from './WelcomeScreen.module.css';

/** What this is, that it stays here, and where to start or go on. */
export function WelcomeScreen() {
  const { words } = useInterview();
  const { welcome } = words.ui;
  return (
    <>
      <StepTitle page={welcome.page} />
      <h1 tabIndex={-1}>{welcome.heading}</h1>
      <p className={styles['lead']}>{welcome.lead}</p>
      <Ways />
      <UpdateOffer />
      <Callout icon={<LockIcon />}>
        <p>
          <b>{welcome.privacyStrong}</b> <span>{welcome.privacy}</span>
        </p>
      </Callout>
      <ol className={styles['three']} aria-label={welcome.stepsLabel}>
        <li>
          <h2>{welcome.notice}</h2>
          <p>{welcome.noticeText}</p>
        </li>
        <li>
          <h2>{welcome.check}</h2>
          <p>{welcome.checkText}</p>
        </li>
        <li>
          <h2>{welcome.talk}</h2>
          <p>{welcome.talkText}</p>
        </li>
      </ol>
      <p className={styles['soft']}>{words.disclaimer.notATest}</p>
      <p>
        <b>{words.crisis.line}</b>
      </p>
    </>
  );
}

function Ways() {
  const { actor, words, visit } = useInterview();
  const resumeAt = useSelect(selectResumeAt);
  const { welcome } = words.ui;
  if (resumeAt === 'welcome') {
    return (
      <div className={styles['ways']}>
        <Button onPress={() => actor.send({ type: 'step.continued' })}>{welcome.start}</Button>
      </div>
    );
  }
  return (
    <div className={styles['ways']}>
      <Button onPress={() => actor.send({ type: 'step.visited', id: resumeAt })}>
        {welcome.goOn}
      </Button>
      <Button look="quiet" onPress={() => visit('child')}>
        {welcome.fromStart}
      </Button>
      <ButtonLink look="plain" href="#/erase">
        {welcome.startOver}
      </ButtonLink>
    </div>
  );
}

function LockIcon() {
  return (
    <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <rect x="4" y="10" width="16" height="11" rx="2.5" fill="currentColor" />
      <path d="M8 10V7a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}
