import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { Field } from '../../components/field/Field.tsx';
import { TextArea } from '../../components/field/controls.tsx';
import styles from './Meeting.module.css';

/** A short text to change and to copy. What is changed here is kept nowhere, and says so. */
export function ThankYou({ text, lang }: Readonly<{ text: string; lang: string }>) {
  const { afterMeeting } = useWords().ui;
  const [own, setOwn] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const shown = own ?? text;
  const copy = async () => {
    // Without a secure address there is no clipboard at all.
    try {
      await navigator.clipboard.writeText(shown);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const news = { none: '', copied: afterMeeting.copied, failed: afterMeeting.copyFailed };
  return (
    <section className={styles['part']} aria-labelledby="thanks">
      <h2 id="thanks">{afterMeeting.thanks}</h2>
      <p>{afterMeeting.thanksLead}</p>
      <Field id="thank-you" label={afterMeeting.thanksLabel} hint={afterMeeting.thanksHint}>
        {(control) => (
          <TextArea
            {...control}
            lang={lang}
            value={shown}
            onChange={(event) => {
              setOwn(event.target.value);
              setOutcome('none');
            }}
          />
        )}
      </Field>
      <div>
        <Button look="quiet" onPress={() => void copy()}>
          {afterMeeting.copy}
        </Button>
      </div>
      <p role="status">{news[outcome]}</p>
    </section>
  );
}
