import { useWords } from '../../app/use-words.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { emailDraft } from '../../document/compose/email-draft.ts';
import { usePaperSummary, usePaperWords } from '../paper/use-paper.ts';
import styles from './Take.module.css';

/** The ticked questions as an e-mail to the teacher, for the parent to finish and to send. */
export function EmailDraft() {
  const words = useWords();
  // The teacher reads it: it is in the language of the pages.
  const paperWords = usePaperWords();
  const summary = usePaperSummary(paperWords);
  const draft = paperWords === null ? null : emailDraft(summary, paperWords);
  const text = words.ui.paper;
  if (draft === null) return null;
  return (
    <div className={styles['make']}>
      <div className={styles['ways']}>
        <ButtonLink look="quiet" href={draft.address}>
          {text.email}
        </ButtonLink>
      </div>
      <p>{text.emailText}</p>
      {draft.isCut ? <p>{text.emailCut}</p> : null}
    </div>
  );
}
