import { useState, type ChangeEvent } from 'react';
import { useWords } from '../../app/use-words.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { Button } from '../../components/button/Button.tsx';
import { Field } from '../../components/field/Field.tsx';
import { TextInput } from '../../components/field/controls.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import type { ReadOutcome } from '../../storage/save-file/types.ts';
import styles from '../../components/step/Step.module.css';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { FoundNotes } from './FoundNotes.tsx';

/** Opening a save file: looked into first, then taken in as new notes. Nothing kept is replaced. */
export function OpenFileScreen() {
  const words = useWords();
  const { keeping } = useKeeping();
  const [file, setFile] = useState<File | null>(null);
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<ReadOutcome | null>(null);
  const text = words.ui.saveFile;
  const look = async (chosen: File, typed?: string) =>
    setOutcome(await keeping.read(chosen, typed));
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    setFile(chosen ?? null);
    setOutcome(null);
    if (chosen !== undefined) void look(chosen);
  };
  const refusal = outcome?.kind === 'refused' ? outcome.why : null;
  const isLocked = outcome?.kind === 'protected' || refusal === 'wrong-passphrase';
  const sentence = refusal === null ? undefined : text.refused[refusal];
  return (
    <div className={styles['form']}>
      <StepTitle page={text.page} hasFaults={refusal !== null} />
      <StepHead heading={text.heading} lead={text.lead} />
      <Field id="file" label={text.choose} error={isLocked ? undefined : sentence}>
        {(control) => (
          <TextInput {...control} type="file" accept=".html,text/html" onChange={choose} />
        )}
      </Field>
      {isLocked ? (
        <StepForm
          onSubmit={() => (file === null ? undefined : void look(file, code))}
          actions={<Button type="submit">{text.openIt}</Button>}
        >
          <Field id="code" label={text.code} hint={text.codeHint} error={sentence}>
            {(control) => (
              <TextInput
                {...control}

                inputMode="numeric"
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </Field>
        </StepForm>
      ) : null}
      <div role="status">{outcome?.kind === 'ok' ? <FoundNotes found={outcome} /> : null}</div>
      <BackToNotes />
    </div>
  );
}
