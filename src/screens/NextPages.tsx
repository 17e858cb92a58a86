import { useWords } from '../app/use-words.ts';
import { useSelect } from '../app/use-select.ts';
import { ButtonLink } from '../components/button/ButtonLink.tsx';
import { selectSummary } from '../machines/select-summary.ts';
import styles from './NextPages.module.css';

/** The ways on from the summary: to the meeting, and to what was not seen yet. */
export function NextPages() {
  const { ui } = useWords();
  const { watch } = useSelect(selectSummary);
  return (
    <div data-print="no" className={styles['ways']}>
      <ButtonLink look="quiet" href="#/meeting">
        {ui.meeting.page}
      </ButtonLink>
      {watch.length === 0 ? null : (
        <ButtonLink look="quiet" href="#/watch">
          {ui.watch.page}
        </ButtonLink>
      )}
    </div>
  );
}
