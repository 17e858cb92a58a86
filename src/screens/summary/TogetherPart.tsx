import { useInterview } from '../../app/interview-context.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { togetherBlocks } from '../../document/compose/together-page.ts';
import type { Summary } from '../../summary/types.ts';
import { Blocks } from '../paper/BlockView.tsx';

/** The looks of others beside the family's, and the way to them. */
export function TogetherPart({ summary }: Readonly<{ summary: Summary }>) {
  const { words, today } = useInterview();
  const text = words.ui.compare;
  const isAlone = summary.together.notes.length === 0;
  return (
    <>
      {isAlone ? null : <Blocks base={1} blocks={togetherBlocks(summary, words, today())} />}
      <div data-print="no">
        <ButtonLink look="quiet" href="#/together">
          {isAlone ? text.inSummary : text.see}
        </ButtonLink>
      </div>
    </>
  );
}
