import { Mark as MarkDrawing } from '../../components/mark/Mark.tsx';
import type { Mark } from '../../document/blocks.ts';

/** A mark of the document, in the colour of its domain. */
export function MarkView({ mark }: Readonly<{ mark: Mark }>) {
  return (
    <span data-domain={mark.domain} style={{ color: 'var(--domain)' }}>
      <MarkDrawing answer={mark.answer} label={mark.label} light={mark.light === true} />
    </span>
  );
}
