import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { asAnswered, type Words } from '../../content/words.ts';
import { isKeptOff } from '../../document/compose/agenda.ts';
import { composeFollowUp } from '../../document/compose/follow-up.ts';
import { thankYou } from '../../document/compose/thank-you.ts';
import { selectResponses } from '../../machines/selectors.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { OneSheet } from '../paper/OneSheet.tsx';
import { usePaperSummary, usePaperWords } from '../paper/use-paper.ts';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Meeting.module.css';
import { ThankYou } from './ThankYou.tsx';

/** What came of the meeting: as a page, and as a short thank-you to copy. */
export function AfterMeetingScreen() {
  const { words } = useInterview();
  const { grade } = useSelect(selectResponses).child;
  // The school reads it: it is in the language of the pages.
  const paperWords = usePaperWords();
  const text = words.ui.afterMeeting;
  return (
    <div className={styles['meeting']}>
      <StepTitle page={text.page} />
      <div data-print="no">
        <StepHead heading={text.page} lead={grade === null ? words.ui.meeting.notYet : text.lead} />
      </div>
      {grade === null || paperWords === null ? null : <Taking paperWords={paperWords} />}
      <BackToNotes />
    </div>
  );
}

function Taking({ paperWords }: Readonly<{ paperWords: Words }>) {
  const { actor, words, today } = useInterview();
  const summary = usePaperSummary(paperWords);
  const { sharing } = summary;
  const answered = asAnswered(paperWords, summary.answeredAs);
  const { afterMeeting, take } = words.ui;
  const whole = { ...summary, sharing: { ...sharing, includePrivate: true } };
  const share = (includePrivate: boolean) =>
    actor.send({ type: 'sharing.chosen', sharing: { ...sharing, includePrivate } });
  // Something noted is off the page as it is, or would be without the tick.
  const hasPrivate = isKeptOff({ ...whole, sharing: { ...sharing, includePrivate: false } });
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
        <ThankYou text={thankYou(summary, answered)} lang={paperWords.ui.locale} />
      </div>
      <section className={styles['part']} aria-labelledby="sheet">
        <h2 id="sheet" data-print="no">
          {afterMeeting.sheet}
        </h2>
        <OneSheet
          paper={composeFollowUp(summary, answered, { made: today() })}
          format={sharing.paper}
        />
      </section>
    </>
  );
}
