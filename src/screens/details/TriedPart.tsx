import { useFieldArray, useFormContext } from 'react-hook-form';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { Select, TextInput } from '../../components/field/controls.tsx';
import type { FieldFault } from '../../components/step/ErrorSummary.tsx';
import { MAX_TRIED } from '../../responses/defaults.ts';
import { faultOf } from '../form/faults.ts';
import { optionsOf } from '../form/options.ts';
import { NEW_TRIED, type DetailsForm } from './details-form.ts';
import styles from './Tried.module.css';

/** What was tried, where, for how long, and whether it helped; up to four rows. */
export function TriedPart({ faults }: Readonly<{ faults: readonly FieldFault[] }>) {
  const words = useWords();
  const { control, setFocus } = useFormContext<DetailsForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'tried' });
  const text = words.ui.details;
  // The button goes away with its row; the focus moves to a row that stays.
  const drop = (index: number) => {
    setFocus(`tried.${index === 0 ? 1 : index - 1}.what`);
    remove(index);
  };
  return (
    <div className={styles['tried']}>
      <h2>{text.tried}</h2>
      {fields.map((field, index) => (
        <TriedRow
          key={field.id}
          index={index}
          error={faultOf(faults, `tried.${index}.what`)}
          onRemove={fields.length > 1 ? () => drop(index) : undefined}
        />
      ))}
      {fields.length < MAX_TRIED ? (
        <div>
          <Button look="quiet" onPress={() => append({ ...NEW_TRIED })}>
            {text.addTried}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type TriedRowProps = Readonly<{
  index: number;
  error: string | undefined;
  onRemove: (() => void) | undefined;
}>;

function TriedRow({ index, error, onRemove }: TriedRowProps) {
  const words = useWords();
  const { register } = useFormContext<DetailsForm>();
  const text = words.ui.details;
  const { followups } = words;
  const position = `${index + 1}`;
  const choices = [
    { name: 'where', label: text.triedWhere, labels: followups.triedWhere },
    { name: 'howLong', label: text.triedHowLong, labels: followups.howLong },
    { name: 'helped', label: text.triedHelped, labels: followups.helped },
  ] as const;
  return (
    <Group legend={text.triedNumber({ position })}>
      <Field id={`tried.${index}.what`} label={text.triedWhat} error={error}>
        {(field) => <TextInput {...field} {...register(`tried.${index}.what`)} />}
      </Field>
      <div className={styles['choices']}>
        {choices.map(({ name, label, labels }) => (
          <Field key={name} id={`tried.${index}.${name}`} label={label}>
            {(field) => (
              <Select {...field} {...register(`tried.${index}.${name}`)}>
                <option value="">{text.notSaid}</option>
                {optionsOf(labels).map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
      {onRemove === undefined ? null : (
        <div>
          <Button look="plain" label={text.removeTried({ position })} onPress={onRemove}>
            {text.remove}
          </Button>
        </div>
      )}
    </Group>
  );
}
