import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import type { TypedSheet, TypingIn } from '../../app/use-typed-sheet.ts';
import { Button } from '../../components/button/Button.tsx';
import { Chips } from '../../components/chips/Chips.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { TextInput } from '../../components/field/controls.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { itemTitle } from '../../content/words.ts';
import type { ItemId } from '../../questions/index.ts';
import { optionsOf } from '../form/options.ts';
import { useRecording } from '../form/use-recording.ts';
import styles from '../together/Together.module.css';

const TYPED = ['note', 'date'];

/** The lines of the sheet under their numbers. Each is kept as it is typed. */
export function TypedSheetForm({ id, typing }: Readonly<{ id: string; typing: TypingIn }>) {
  const { visit } = useInterview();
  const words = useWords();
  const form = useForm<TypedSheet>({ defaultValues: typing.read(id) });
  const flush = useRecording(form, TYPED, (typed) => typing.keep(id, typed));
  const sheet = useWatch({ control: form.control, name: 'sheet' });
  const text = words.ui.compare.typed;
  const done = () => {
    flush();
    visit('together');
  };
  return (
    <StepForm onSubmit={done} actions={<Button type="submit">{text.done}</Button>}>
      <Group legend={text.sheet} hint={text.sheetHint}>
        <Chips
          type="radio"
          idOf={(value) => `sheet.${value}`}
          options={optionsOf(text.sheets)}
          control={form.register('sheet')}
        />
      </Group>
      <Field id="date" label={text.date}>
        {(control) => <TextInput {...control} type="date" {...form.register('date')} />}
      </Field>
      {typing.linesOf(sheet).map((linkId, index) => (
        <Line key={linkId} linkId={linkId} number={`${index + 1}`} form={form} />
      ))}
    </StepForm>
  );
}

type LineProps = Readonly<{ linkId: ItemId; number: string; form: UseFormReturn<TypedSheet> }>;

function Line({ linkId, number, form }: LineProps) {
  const words = useWords();
  const text = words.ui.compare.typed;
  const answer = useWatch({ control: form.control, name: `lines.${linkId}.answer` });
  const clear = () => form.setValue(`lines.${linkId}.answer`, null);
  return (
    <fieldset className={styles['line']}>
      <legend>{text.line({ number, item: itemTitle(words, linkId) })}</legend>
      <Chips
        type="radio"
        idOf={(value) => `lines.${linkId}.${value}`}
        options={optionsOf(words.followups.answers)}
        control={form.register(`lines.${linkId}.answer`)}
      />
      <Field id={`lines.${linkId}.note`} label={text.noteOf({ number })}>
        {(control) => <TextInput {...control} {...form.register(`lines.${linkId}.note`)} />}
      </Field>
      {answer === null || answer === undefined ? null : (
        <div>
          <Button look="plain" label={text.clearOf({ number })} onPress={clear}>
            {text.clear}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
