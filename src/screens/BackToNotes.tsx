import { useInterview } from '../app/interview-context.ts';
import { useSelect } from '../app/use-select.ts';
import { ButtonLink } from '../components/button/ButtonLink.tsx';
import { selectCursor } from '../machines/selectors.ts';

/** The way from a side page back to where the parent was. */
export function BackToNotes() {
  const { common } = useInterview().words.ui;
  const cursor = useSelect(selectCursor);
  return (
    <div data-print="no">
      <ButtonLink look="quiet" href={`#/${cursor}`}>
        {cursor === 'welcome' ? common.toStart : common.backToNotes}
      </ButtonLink>
    </div>
  );
}
