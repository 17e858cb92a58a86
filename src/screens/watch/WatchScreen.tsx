import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { useSummary } from '../../app/use-summary.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { childNames } from '../../content/words.ts';
import { composeWatchSheet } from '../../document/compose/watch-sheet.ts';
import { selectResponses } from '../../machines/selectors.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { OneSheet } from '../paper/OneSheet.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { Reminder } from './Reminder.tsx';
import styles from './Watch.module.css';
import { WatchList } from './WatchList.tsx';

/** What was not seen yet: to answer now, as a sheet for the week, and as a day in the calendar. */
export function WatchScreen() {
  const words = useWords();
  const { grade } = useSelect(selectResponses).child;
  const text = words.ui.watch;
  return (
    <div className={styles['watch']}>
      <StepTitle page={text.page} />
      <div data-print="no">
        <StepHead heading={text.page} lead={grade === null ? text.notYet : text.lead} />
      </div>
      {grade === null ? null : <Watching />}
      <BackToNotes />
    </div>
  );
}

function Watching() {
  const { language, today } = useInterview();
  const words = useWords();
  const summary = useSummary(language.locale(), words);
  // Lines stay while they are answered, so that the page does not jump and an answer can be changed.
  const [places] = useState(summary.watch);
  const text = words.ui.watch;
  const { nickname } = summary.child;
  return (
    <>
      <div data-print="no" className={styles['part']}>
        {nickname.trim() === '' ? null : (
          <p>{text.whose({ child: childNames(words, summary.child).you })}</p>
        )}
        <p>{text.others}</p>
      </div>
      {places.length === 0 ? <p>{text.none}</p> : <WatchList places={places} />}
      <div data-print="no">
        <ButtonLink look="quiet" href="#/summary">
          {text.toSummary}
        </ButtonLink>
      </div>
      {summary.watch.length === 0 ? null : (
        <>
          <Reminder />
          <section className={styles['part']} aria-labelledby="sheet">
            <h2 id="sheet" data-print="no">
              {text.sheet}
            </h2>
            <p data-print="no">{text.sheetHint}</p>
            <OneSheet
              paper={composeWatchSheet(summary, words, { made: today() })}
              format={summary.sharing.paper}
            />
          </section>
        </>
      )}
    </>
  );
}
