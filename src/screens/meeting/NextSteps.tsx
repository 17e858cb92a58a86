import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { TextArea, TextInput } from '../../components/field/controls.tsx';
import type { NextStep } from '../../responses/types.ts';
import styles from './Meeting.module.css';
import { useMeeting } from './use-meeting.ts';

/** Who does what, and by when: as many rows as are wanted. */
export function NextSteps() {
  const words = useWords();
  const { steps, changeStep, moreSteps, removeStep } = useMeeting();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = words.ui.meeting;
  // The button goes away with its row: the focus moves to what stays.
  const drop = (index: number) => {
    removeStep(index);
    setAdded(null);
    heading.current?.focus();
  };
  const [added, setAdded] = useState<number | null>(null);
  // The new row pushes its button off the screen: the focus goes to where one writes on.
  useEffect(() => {
    if (added !== null) document.getElementById(`step.${added}.what`)?.focus();
  }, [added]);
  const add = () => {
    moreSteps();
    setAdded(steps.length);
  };
  return (
    <section className={styles['part']} aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {text.steps}
      </h2>
      <p>{text.stepsHint}</p>
      {steps.map((step, index) => (
        <Step
          key={index}
          step={step}
          index={index}
          onChange={(changed) => changeStep(index, changed)}
          onRemove={steps.length > 1 ? () => drop(index) : undefined}
        />
      ))}
      <div>
        <Button look="quiet" onPress={add}>
          {text.addStep}
        </Button>
      </div>
    </section>
  );
}

type StepProps = Readonly<{
  step: NextStep;
  index: number;
  onChange: (changed: Partial<NextStep>) => void;
  onRemove: (() => void) | undefined;
}>;

function Step({ step, index, onChange, onRemove }: StepProps) {
  const text = useWords().ui.meeting;
  const position = `${index + 1}`;
  return (
    <div className={styles['step']}>
      <Group legend={text.step({ position })}>
        <Field id={`step.${index}.what`} label={text.what}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              value={step.what}
              onChange={(event) => onChange({ what: event.target.value })}
            />
          )}
        </Field>
        <Field id={`step.${index}.who`} label={text.who}>
          {(control) => (
            <TextInput
              {...control}

              value={step.who}
              onChange={(event) => onChange({ who: event.target.value })}
            />
          )}
        </Field>
        <Field id={`step.${index}.by`} label={text.by}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={step.by}
              onChange={(event) => onChange({ by: event.target.value })}
            />
          )}
        </Field>
        {onRemove === undefined ? null : (
          <div>
            <Button look="plain" label={text.removeStep({ position })} onPress={onRemove}>
              {text.remove}
            </Button>
          </div>
        )}
      </Group>
    </div>
  );
}
