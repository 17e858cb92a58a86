import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { Field } from '../../components/field/Field.tsx';
import { TextArea } from '../../components/field/controls.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { itemTitle } from '../../content/words.ts';
import { selectDetails, selectItem } from '../../machines/selectors.ts';
import type { Step } from '../../responses/journey.ts';
import { Faults } from '../form/Faults.tsx';
import { faultOf, faultsOf } from '../form/faults.ts';
import { useContinue } from '../form/use-continue.ts';
import { useRecording } from '../form/use-recording.ts';
import { StepActions } from '../StepActions.tsx';
import { detailsSchema, fromForm, toForm, type DetailsForm } from './details-form.ts';
import { HealthPart } from './HealthPart.tsx';
import { TriedPart } from './TriedPart.tsx';
import { WhenPart } from './WhenPart.tsx';

const TYPED = ['effectNote', 'betterNote', 'what', 'example', 'hope'];

/** More about a chosen topic. Every field is optional. */
export function DetailsScreen({ step }: Readonly<{ step: Extract<Step, { kind: 'details' }> }>) {
  const { actor } = useInterview();
  const words = useWords();
  const { linkId } = step;
  const item = useSelect(selectItem(linkId));
  const kept = useSelect(selectDetails(linkId));
  const resolver = useMemo(() => zodResolver(detailsSchema(words)), [words]);
  const form = useForm<DetailsForm>({
    defaultValues: toForm(kept),
    resolver,
    shouldFocusError: false,
  });
  const record = useRecording(form, TYPED, (values) => {
    actor.send({ type: 'details.said', linkId, details: fromForm(values, kept.healthTick) });
  });
  const { submit, attempt } = useContinue(form, record);
  const faults = faultsOf(form.formState.errors);
  const tickHealth = (healthTick: boolean) => {
    const details = fromForm(form.getValues(), healthTick);
    actor.send({ type: 'details.said', linkId, details });
  };
  const text = words.ui.details;
  return (
    <FormProvider {...form}>
      <StepForm
        domain={item.domain}
        onSubmit={submit}
        actions={<StepActions aside={{ text: text.skip, onPress: submit }} />}
      >
        <Faults page={text.page} faults={faults} attempt={attempt} />
        <StepHead
          kicker={words.followups.domains[item.domain]}
          progress={text.progress({ position: `${step.position}`, of: `${step.of}` })}
          heading={itemTitle(words, linkId)}
          lead={text.lead}
        />
        <WhenPart item={item} faults={faults} />
        {item.health === undefined ? null : (
          <HealthPart healthKey={item.health} isTicked={kept.healthTick} onTick={tickHealth} />
        )}
        <TriedPart faults={faults} />
        <Field
          id="example"
          label={text.example}
          hint={text.exampleHint}
          error={faultOf(faults, 'example')}
        >
          {(control) => <TextArea {...control} {...form.register('example')} />}
        </Field>
        <Field id="hope" label={text.hope} hint={text.hopeHint} error={faultOf(faults, 'hope')}>
          {(control) => <TextArea {...control} {...form.register('hope')} />}
        </Field>
      </StepForm>
    </FormProvider>
  );
}
