import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { Chips } from '../../components/chips/Chips.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { Select, TextInput } from '../../components/field/controls.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectResponses } from '../../machines/selectors.ts';
import { Faults } from '../form/Faults.tsx';
import { optionsOf } from '../form/options.ts';
import { faultOf, faultsOf } from '../form/faults.ts';
import { useContinue } from '../form/use-continue.ts';
import { useRecording } from '../form/use-recording.ts';
import { StepActions } from '../StepActions.tsx';
import {
  childSchema,
  FAMILY,
  fromForm,
  GRADE_ORDER,
  toForm,
  type ChildForm,
} from './child-form.ts';

const TYPED = ['nickname', 'meetingDate'];

/** Who the child is and who is answering. Only the grade is needed. */
export function ChildScreen() {
  const { actor, words } = useInterview();
  const { child } = useSelect(selectResponses);
  const resolver = useMemo(() => zodResolver(childSchema(words)), [words]);
  const form = useForm<ChildForm>({
    defaultValues: toForm(child),
    resolver,
    shouldFocusError: false,
  });
  const record = useRecording(form, TYPED, (values) => {
    actor.send({ type: 'child.said', child: fromForm(values) });
  });
  const { submit, attempt } = useContinue(form, record);
  const faults = faultsOf(form.formState.errors);
  const text = words.ui.aboutChild;
  const { followups } = words;
  return (
    <StepForm onSubmit={submit} actions={<StepActions />}>
      <Faults page={text.page} faults={faults} attempt={attempt} />
      <StepHead heading={text.heading} lead={text.lead} />
      <Field
        id="nickname"
        label={text.nickname}
        hint={text.nicknameHint}
        error={faultOf(faults, 'nickname')}
      >
        {(control) => <TextInput {...control} {...form.register('nickname')} />}
      </Field>
      <Field id="grade" label={text.grade} hint={text.gradeHint} error={faultOf(faults, 'grade')}>
        {(control) => (
          <Select {...control} {...form.register('grade')}>
            <option value="">{text.gradeNone}</option>
            {GRADE_ORDER.map((grade) => (
              <option key={grade} value={grade}>
                {followups.grades[grade]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {child.informant === 'teacher' ? null : <AboutParent form={form} />}
    </StepForm>
  );
}

/** Who in the family is answering, and when the meeting is. */
function AboutParent({ form }: Readonly<{ form: UseFormReturn<ChildForm> }>) {
  const { ui, followups } = useInterview().words;
  const text = ui.aboutChild;
  return (
    <>
      <Group legend={text.informant}>
        <Chips
          type="radio"
          idOf={(value) => `informant.${value}`}
          options={FAMILY.map((value) => ({ value, label: followups.informants[value] }))}
          control={form.register('informant')}
        />
      </Group>
      <Group legend={text.seenAt} hint={text.seenAtHint}>
        <Chips
          type="checkbox"
          idOf={(value) => `seenAt.${value}`}
          options={optionsOf(followups.seenAt)}
          control={form.register('seenAt')}
        />
      </Group>
      <Field id="meetingDate" label={text.meetingDate} hint={text.meetingDateHint}>
        {(control) => <TextInput {...control} type="date" {...form.register('meetingDate')} />}
      </Field>
    </>
  );
}
