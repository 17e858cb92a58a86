import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useKeeping } from '../../app/keeping-context.ts';
import { debounced } from '../../lib/debounced.ts';

/** Typed text is recorded after this pause, and at the latest after MOST (milliseconds; trust.md, R2). */
const PAUSE = 400;
const MOST = 1000;

/**
 * Records a form as it is filled in: a choice at once, typed text after a short pause. What is still
 * waiting is recorded when a field or the step is left, the page is hidden or closed.
 * @returns a function that records what is waiting now
 */
export function useRecording<Values extends FieldValues, Checked>(
  form: UseFormReturn<Values, unknown, Checked>,
  typed: readonly string[],
  record: (values: Values) => void,
): () => void {
  const { keeping } = useKeeping();
  const latest = useRef(record);
  const flush = useRef(() => {});
  useEffect(() => {
    latest.current = record;
  });
  useEffect(() => {
    const task = () => {
      latest.current(form.getValues());
      keeping.typing(false);
    };
    const waiting = debounced(task, PAUSE, MOST);
    flush.current = waiting.flush;
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        keeping.typing(true);
        waiting.call();
        if (name === undefined || !typed.includes(lastPart(name))) waiting.flush();
      },
    });
    // A button pressed right after the last word must find it recorded.
    document.addEventListener('focusout', waiting.flush);
    document.addEventListener('visibilitychange', waiting.flush);
    window.addEventListener('pagehide', waiting.flush);
    return () => {
      stop();
      document.removeEventListener('focusout', waiting.flush);
      document.removeEventListener('visibilitychange', waiting.flush);
      window.removeEventListener('pagehide', waiting.flush);
      waiting.flush();
    };
  }, [form, typed, keeping]);
  return () => flush.current();
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
