import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { useSummary } from '../../app/use-summary.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { asAnswered } from '../../content/words.ts';
import { selectResponses } from '../../machines/selectors.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { Agenda } from './Agenda.tsx';
import styles from './Meeting.module.css';
import { NextSteps } from './NextSteps.tsx';

/** What to talk about, to tick and to note; and the next steps. For a phone in one hand. */
export function MeetingScreen() {
  const words = useWords();
  const { grade } = useSelect(selectResponses).child;
  const text = words.ui.meeting;
  return (
    <div className={styles['meeting']}>
      <StepTitle page={text.page} />
      <StepHead heading={text.page} lead={grade === null ? text.notYet : text.lead} />
      {grade === null ? null : <Notes />}
      <BackToNotes />
    </div>
  );
}

function Notes() {
  const { language } = useInterview();
  const words = useWords();
  const summary = useSummary(language.locale(), words);
  const text = words.ui.meeting;
  return (
    <>
      <Agenda summary={summary} words={asAnswered(words, summary.answeredAs)} />
      {summary.meeting.hasSetAside ? <p>{text.setAside}</p> : null}
      <NextSteps />
      <div>
        <ButtonLink href="#/after-meeting">{text.toAfter}</ButtonLink>
      </div>
    </>
  );
}
