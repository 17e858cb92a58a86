import { useForm, useWatch } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { ChoiceCards } from '../../components/choice/ChoiceCards.tsx';
import { Group } from '../../components/field/Group.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectResponses } from '../../machines/selectors.ts';
import type { Coverage } from '../../responses/types.ts';
import { optionsOf } from '../form/options.ts';
import { useContinue } from '../form/use-continue.ts';
import { useRecording } from '../form/use-recording.ts';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';

type CoverForm = Omit<Coverage, 'domains'> & { domains: Coverage['domains'][number][] };

const TYPED: readonly string[] = [];

/** Which parts of the school day to cover, and how long. */
export function CoverScreen() {
  const { actor, words } = useInterview();
  const kept = useSelect(selectResponses).coverage;
  const form = useForm<CoverForm>({
    defaultValues: { ...kept, domains: [...kept.domains] },
  });
  const record = useRecording(form, TYPED, (values) => {
    // A lone checkbox with a value gives that value, or false.
    const coverage = { ...values, extras: Boolean(values.extras) };
    actor.send({ type: 'coverage.chosen', coverage });
  });
  const { submit } = useContinue(form, record);
  const length = useWatch({ control: form.control, name: 'length' });
  const text = words.ui.cover;
  return (
    <StepForm onSubmit={submit} actions={<StepActions />}>
      <StepTitle page={text.page} />
      <StepHead heading={text.heading} lead={text.lead} />
      <Group legend={text.domains}>
        <ChoiceCards
          type="checkbox"
          idOf={(value) => `domains.${value}`}
          choices={optionsOf(words.followups.domains)}
          control={form.register('domains')}
        />
      </Group>
      <Group legend={text.length}>
        <ChoiceCards
          type="radio"
          idOf={(value) => `length.${value}`}
          choices={[
            { value: 'quick', label: text.quick, hint: text.quickHint },
            { value: 'full', label: text.full, hint: text.fullHint },
          ]}
          control={form.register('length')}
        />
      </Group>
      {length === 'full' ? (
        <ChoiceCards
          type="checkbox"
          idOf={() => 'extras'}
          choices={[{ value: 'extras', label: text.extras, hint: text.extrasHint }]}
          control={form.register('extras')}
        />
      ) : null}
    </StepForm>
  );
}
