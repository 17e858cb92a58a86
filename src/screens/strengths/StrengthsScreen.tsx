import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { Chips } from '../../components/chips/Chips.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { TextArea } from '../../components/field/controls.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { childNames, type FirstWords } from '../../content/words.ts';
import { z } from '../../lib/zod.ts';
import { selectResponses } from '../../machines/selectors.ts';
import type { Strength } from '../../responses/types.ts';
import { Faults } from '../form/Faults.tsx';
import { faultOf, faultsOf } from '../form/faults.ts';
import { optionsOf } from '../form/options.ts';
import { textOf } from '../form/schemas.ts';
import { useContinue } from '../form/use-continue.ts';
import { useRecording } from '../form/use-recording.ts';
import { StepActions } from '../StepActions.tsx';

type StrengthsForm = { chosen: Strength[]; own: string; hopes: string };

const TYPED = ['own', 'hopes'];

/** What the child is good at, and what the parent hopes for. */
export function StrengthsScreen() {
  const { actor, words } = useInterview();
  const { strengths, child } = useSelect(selectResponses);
  const resolver = useMemo(() => zodResolver(strengthsSchema(words)), [words]);
  const form = useForm<StrengthsForm>({
    defaultValues: { ...strengths, chosen: [...strengths.chosen] },
    resolver,
    shouldFocusError: false,
  });
  const record = useRecording(form, TYPED, (values) => {
    actor.send({ type: 'strengths.said', strengths: values });
  });
  const { submit, attempt } = useContinue(form, record);
  const faults = faultsOf(form.formState.errors);
  const text = words.ui.strengths;
  return (
    <StepForm onSubmit={submit} actions={<StepActions />}>
      <Faults page={text.page} faults={faults} attempt={attempt} />
      <StepHead heading={text.heading({ child: childNames(words, child).you })} lead={text.lead} />
      {child.informant === 'teacher' ? null : (
        <Group legend={text.chosen}>
          <Chips
            type="checkbox"
            idOf={(value) => `chosen.${value}`}
            options={optionsOf(words.followups.strengths)}
            control={form.register('chosen')}
          />
        </Group>
      )}
      <Field id="own" label={text.own} hint={text.ownHint} error={faultOf(faults, 'own')}>
        {(control) => <TextArea {...control} {...form.register('own')} />}
      </Field>
      <Field id="hopes" label={text.hopes} hint={text.hopesHint} error={faultOf(faults, 'hopes')}>
        {(control) => <TextArea {...control} {...form.register('hopes')} />}
      </Field>
    </StepForm>
  );
}

function strengthsSchema(words: FirstWords) {
  return z.object({
    chosen: z.array(z.custom<Strength>()),
    own: textOf(words, 'example'),
    hopes: textOf(words, 'example'),
  });
}
