import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';

/**
 * What Continue does on a step with a form: records what is waiting, checks, and goes on, or counts the
 * attempt so that the error summary takes the focus.
 */
export function useContinue<Values extends FieldValues, Checked>(
  form: UseFormReturn<Values, unknown, Checked>,
  record: () => void,
): Readonly<{ submit: () => void; attempt: number }> {
  const { actor, words } = useInterview();
  const [attempt, setAttempt] = useState(0);
  // In another language the faults that stand there are said anew.
  const said = useRef(words);
  useEffect(() => {
    if (said.current === words) return;
    said.current = words;
    if (attempt > 0) void form.trigger();
  }, [form, words, attempt]);
  const cursor = () => actor.getSnapshot().context.cursor;
  const check = (from: string) =>
    form.handleSubmit(
      () => {
        // Checking takes a moment: a second press in it must not lead a second step on.
        if (cursor() === from) actor.send({ type: 'step.continued' });
      },
      () => setAttempt((last) => last + 1),
    )();
  return {
    attempt,
    submit: () => {
      record();
      void check(cursor());
    },
  };
}
