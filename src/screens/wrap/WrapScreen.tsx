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
import type { FirstWords } from '../../content/words.ts';
import { z } from '../../lib/zod.ts';
import { selectBand, selectDomainNote, selectIsTeacher } from '../../machines/selectors.ts';
import type { DomainId } from '../../questions/types.ts';
import type { DomainNote } from '../../responses/types.ts';
import { Faults } from '../form/Faults.tsx';
import { faultOf, faultsOf } from '../form/faults.ts';
import { optionsOf } from '../form/options.ts';
import { textOf } from '../form/schemas.ts';
import { useContinue } from '../form/use-continue.ts';
import { useRecording } from '../form/use-recording.ts';
import { StepActions } from '../StepActions.tsx';

type WrapForm = Omit<DomainNote, 'inPlace'> & { inPlace: DomainNote['inPlace'][number][] };

const TYPED = ['helps', 'childSays'];

/** The end of a domain: what already helps, and what the child says. */
export function WrapScreen({ domain }: Readonly<{ domain: DomainId }>) {
  const { actor, words } = useInterview();
  const kept = useSelect(selectDomainNote(domain));
  const band = useSelect(selectBand);
  const isTeacher = useSelect(selectIsTeacher);
  const resolver = useMemo(() => zodResolver(wrapSchema(words)), [words]);
  const form = useForm<WrapForm>({
    defaultValues: { ...kept, inPlace: [...kept.inPlace] },
    resolver,
    shouldFocusError: false,
  });
  const record = useRecording(form, TYPED, (note) => {
    actor.send({ type: 'domain.noted', domain, note });
  });
  const { submit, attempt } = useContinue(form, record);
  const faults = faultsOf(form.formState.errors);
  const text = words.ui.wrap;
  const title = words.followups.domains[domain];
  const isTeen = band === '6-8' || band === '9-12';
  return (
    <StepForm domain={domain} onSubmit={submit} actions={<StepActions />}>
      <Faults page={text.page({ domain: title })} faults={faults} attempt={attempt} />
      <StepHead kicker={title} heading={text.heading} lead={text.lead({ domain: title })} />
      <Group legend={text.inPlace} hint={text.inPlaceHint}>
        <Chips
          type="checkbox"
          idOf={(value) => `inPlace.${value}`}
          options={optionsOf(words.followups.inPlace)}
          control={form.register('inPlace')}
        />
      </Group>
      <Field id="helps" label={text.helps} hint={text.helpsHint} error={faultOf(faults, 'helps')}>
        {(control) => <TextArea {...control} {...form.register('helps')} />}
      </Field>
      {isTeacher ? null : (
        <Field
          id="childSays"
          label={isTeen ? text.teenSays : text.childSays}
          hint={text.childSaysHint}
          error={faultOf(faults, 'childSays')}
        >
          {(control) => <TextArea {...control} {...form.register('childSays')} />}
        </Field>
      )}
    </StepForm>
  );
}

function wrapSchema(words: FirstWords) {
  return z.object({
    inPlace: z.array(z.enum(['seat', 'break', 'tool', 'helper', 'routine', 'warning'])),
    helps: textOf(words, 'note'),
    childSays: textOf(words, 'note'),
  });
}
