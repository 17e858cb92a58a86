import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import type { Sharing } from '../../responses/types.ts';
import { usePaper } from '../paper/use-paper.ts';
import { AsText } from './AsText.tsx';
import { EmailDraft } from './EmailDraft.tsx';
import { MakePdfPart } from './MakePdfPart.tsx';
import { SeePages } from './SeePages.tsx';
import styles from './Take.module.css';

/** The ways to take the pages: PDF, print, text. None until the words of their language are here. */
export function WaysToTake({ sharing }: Readonly<{ sharing: Sharing }>) {
  const { goBack } = useInterview();
  const words = useWords();
  const paper = usePaper();
  if (paper === null) return null;
  const choices = JSON.stringify([sharing, paper.title, paper.lang]);
  return (
    <>
      {/* Made anew for other choices: a PDF on the screen is the one described above it. */}
      <MakePdfPart key={choices} paper={paper} format={sharing.paper}>
        <ButtonLink look="quiet" href="#/print">
          {words.ui.take.print}
        </ButtonLink>
        <Button look="quiet" onPress={goBack}>
          {words.ui.common.back}
        </Button>
      </MakePdfPart>
      <div className={styles['others']}>
        <SeePages paper={paper} format={sharing.paper} choices={choices} />
        <AsText paper={paper} />
        <EmailDraft />
      </div>
    </>
  );
}
