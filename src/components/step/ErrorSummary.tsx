import { useEffect, useRef } from 'react';
import styles from './Step.module.css';

/** One fault with the id of the field it belongs to. */
export type FieldFault = Readonly<{ fieldId: string; text: string }>;

type ErrorSummaryProps = Readonly<{
  heading: string;
  faults: readonly FieldFault[];
  /** Raised at each Continue, so that the summary takes the focus again. */
  attempt: number;
}>;

/** What to mend, at the top of the step, each line a way to its field. Takes the focus after Continue. */
export function ErrorSummary({ heading, faults, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const hasFaults = faults.length > 0;
  // The first attempt is counted before its faults are drawn.
  useEffect(() => {
    if (attempt > 0 && hasFaults) box.current?.focus();
  }, [attempt, hasFaults]);
  if (!hasFaults) return null;
  return (
    <div className={styles['errors']} ref={box} tabIndex={-1} role="group" aria-labelledby="errors">
      <p id="errors" className={styles['errorsName']}>
        {heading}
      </p>
      <ul>
        {faults.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

// The address bar holds the step, so the link moves the focus itself.
function focusField(event: { preventDefault: () => void }, fieldId: string) {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}
