import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { isKeptOff } from '../../document/compose/agenda.ts';
import { composeFollowUp } from '../../document/compose/follow-up.ts';
import { sideBySide } from '../../document/compose/side-by-side.ts';
import { thankYou } from '../../document/compose/thank-you.ts';
import { selectResponses } from '../../machines/selectors.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { OneSheet } from '../paper/OneSheet.tsx';
import { usePaperSides } from '../paper/use-paper.ts';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Meeting.module.css';
import { ThankYou } from './ThankYou.tsx';

/** What came of the meeting: as a page, and as a short thank-you to copy. */
export function AfterMeetingScreen() {
  const words = useWords();
  const { grade } = useSelect(selectResponses).child;
  const text = words.ui.afterMeeting;
  return (
    <div className={styles['meeting']}>
      <StepTitle page={text.page} />
      <div data-print="no">
        <StepHead heading={text.page} lead={grade === null ? words.ui.meeting.notYet : text.lead} />
      </div>
      {grade === null ? null : <Taking />}
      <BackToNotes />
    </div>
  );
}

function Taking() {
  const { actor, today } = useInterview();
  const words = useWords();
  // The school reads it: it is in the language, or the languages, of the pages.
  const sides = usePaperSides();
  if (sides === null) return null;
  const { first, second } = sides;
  const made = { made: today() };
  const paper = composeFollowUp(first.summary, first.words, made);
  const { sharing } = first.summary;
  const { afterMeeting, take } = words.ui;
  const share = (includePrivate: boolean) =>
    actor.send({ type: 'sharing.chosen', sharing: { ...sharing, includePrivate } });
  // Something noted is off the page as it is, or would be without the tick.
  const hasPrivate = isKeptOff({
    ...first.summary,
    sharing: { ...sharing, includePrivate: false },
  });
  return (
    <>
      <div data-print="no" className={styles['part']}>
        <div>
          <ButtonLink look="quiet" href="#/meeting">
            {afterMeeting.toMeeting}
          </ButtonLink>
        </div>
        {hasPrivate ? (
          <>
            <p role="status">{sharing.includePrivate ? '' : afterMeeting.privateOff}</p>
            <TickRow
              id="includePrivate"
              label={take.includePrivate}
              isOn={sharing.includePrivate}
              onTick={share}
            />
          </>
        ) : null}
      </div>
      <div data-print="no">
        <ThankYou text={thankYou(first.summary, first.words)} lang={paper.lang} />
      </div>
      <section className={styles['part']} aria-labelledby="sheet">
        <h2 id="sheet" data-print="no">
          {afterMeeting.sheet}
        </h2>
        <OneSheet
          paper={
            second === null
              ? paper
              : sideBySide(paper, composeFollowUp(second.summary, second.words, made))
          }
          format={sharing.paper}
        />
      </section>
    </>
  );
}
