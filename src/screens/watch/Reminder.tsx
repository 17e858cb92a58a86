import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { Field } from '../../components/field/Field.tsx';
import { TextInput } from '../../components/field/controls.tsx';
import { calendarFile } from '../../lib/calendar.ts';
import { daysAfter } from '../../lib/days-after.ts';
import { saveToDevice } from '../../lib/save-to-device.ts';
import styles from './Watch.module.css';

const A_WEEK = 7;

/** A day in the parent's own calendar, which may be synced and shared: no name, no question in it. */
export function Reminder() {
  const { today } = useInterview();
  const words = useWords();
  const [day, setDay] = useState(() => daysAfter(today(), A_WEEK));
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'saveFailed' | 'chooseDay'>('none');
  const text = words.ui.watch;
  const save = () => {
    if (day === '') {
      setOutcome('chooseDay');
      return;
    }
    const file = calendarFile({
      title: text.event({ product: words.ui.common.product }),
      address: new URL('#/watch', document.baseURI).href,
      day,
      made: new Date(),
    });
    setOutcome(saveToDevice('look-again.ics', file, 'text/calendar') ? 'saved' : 'saveFailed');
  };
  return (
    <section data-print="no" className={styles['part']} aria-labelledby="calendar">
      <h2 id="calendar">{text.calendar}</h2>
      <p>{text.calendarHint}</p>
      <Field id="day" label={text.day}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button look="quiet" onPress={save}>
          {text.save}
        </Button>
      </div>
      <p role="status">{outcome === 'none' ? '' : text[outcome]}</p>
    </section>
  );
}
