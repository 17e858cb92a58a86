import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { selectSummary } from '../../machines/select-summary.ts';
import type { PageKind } from '../../responses/types.ts';
import styles from './Take.module.css';

const FOR_SCHOOL: readonly PageKind[] = ['school', 'questions', 'teacher', 'together'];

/** For each chosen page, what does not stand on it. */
export function LeftOut({ kinds }: Readonly<{ kinds: readonly PageKind[] }>) {
  const words = useWords();
  const { sharing, child } = useSelect(selectSummary);
  const { paper, take } = words.ui;
  // All that a teacher wrote stands on the teacher's sheet.
  if (child.informant === 'teacher') return null;
  return (
    <>
      <h3>{paper.leftOutHeading}</h3>
      <ul className={styles['leftOut']}>
        {kinds.map((kind) => (
          <li key={kind}>
            {[
              paper.leftOutOf({ sheet: take.pageNames[kind], what: paper.leftOut[kind] }),
              ...(FOR_SCHOOL.includes(kind) && !sharing.includePrivate ? [paper.bodyCareOff] : []),
            ].join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
