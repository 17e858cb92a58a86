import type { ReactNode } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { daysAfter } from '../../lib/days-after.ts';
import { selectResponses, selectResumeAt } from '../../machines/selectors.ts';
import { StaysHere } from '../StaysHere.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { UpdateOffer } from '../UpdateOffer.tsx';
import styles from './WelcomeScreen.module.css';

/** What this is, that it stays here, and where to start or go on: the `drafts` of this device. */
export function WelcomeScreen({ drafts }: Readonly<{ drafts: ReactNode }>) {
  const { words } = useInterview();
  const { welcome } = words.ui;
  return (
    <>
      <StepTitle page={welcome.page} />
      <h1 tabIndex={-1}>{welcome.heading}</h1>
      <p className={styles['lead']}>{welcome.lead}</p>
      {drafts}
      <Ways />
      <UpdateOffer />
      <StaysHere />
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
    </>
  );
}

function Ways() {
  const { actor, words, visit, today } = useInterview();
  const { keeping, state } = useKeeping();
  const { meetingDate } = useSelect(selectResponses).child;
  const { ui } = words;
  const begin = async () => {
    await keeping.begin();
    actor.send({ type: 'step.continued' });
  };
  // Where nothing is kept there is no list to go on from; what is open here is gone on with as it is.
  const resumeAt = useSelect(selectResumeAt);
  const isOpenHere = resumeAt !== 'welcome' && state.drafts.every(({ id }) => id !== state.current);
  const isFirst = state.drafts.every(({ kind }) => kind !== 'draft') && !isOpenHere;
  return (
    <>
      <div className={styles['ways']}>
        {isNear(meetingDate, today()) ? (
          <ButtonLink look="quiet" href="#/meeting">
            {ui.welcome.atMeeting}
          </ButtonLink>
        ) : null}
        {isOpenHere ? <Button onPress={() => visit(resumeAt)}>{ui.drafts.goOn}</Button> : null}
        <Button look={isFirst ? 'primary' : 'quiet'} onPress={() => void begin()}>
          {isFirst ? ui.welcome.start : ui.drafts.another}
        </Button>
        <ButtonLink look="quiet" href="#/open-file">
          {ui.common.openFile}
        </ButtonLink>
        <ButtonLink look="plain" href="#/blank">
          {ui.common.blank}
        </ButtonLink>
      </div>
      {isOpenHere ? null : <NothingKept />}
    </>
  );
}

/**
 * For someone whose notes the browser may have erased (F13): this device kept notes before, or the
 * address asks for some. Nobody who comes for the first time is told of notes.
 */
function NothingKept() {
  const { words, isStepMissing } = useInterview();
  const { storage, drafts, deleted, device } = useKeeping().state;
  const isNothingKept = storage === 'ready' && drafts.length === 0 && deleted === null;
  const isExpected = device === 'own' || isStepMissing();
  if (!isNothingKept || !isExpected) return null;
  return <p className={styles['soft']}>{words.ui.drafts.none}</p>;
}

/** The meeting is within this many days, or has been. */
const SOON = 3;

function isNear(meetingDate: string, today: string): boolean {
  return meetingDate !== '' && meetingDate <= daysAfter(today, SOON);
}
