import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import type { PaperDocument } from '../../document/blocks.ts';
import { compose } from '../../document/compose/compose.ts';
import { selectSummary } from '../../machines/selectors.ts';

/** The document as it would be made now. */
export function usePaper(): PaperDocument {
  const { words, today } = useInterview();
  const summary = useSelect(selectSummary);
  return compose(summary, words, { made: today() });
}
