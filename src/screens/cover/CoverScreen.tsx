import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { ChoiceCards } from '../../components/choice/ChoiceCards.tsx';
import { domainDrawings } from '../../components/drawing/domains.ts';
import { Group } from '../../components/field/Group.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { itemTitle } from '../../content/words.ts';
import { selectOnly, selectResponses } from '../../machines/selectors.ts';
import { NO_RESPONSES } from '../../responses/defaults.ts';
import type { Coverage } from '../../responses/types.ts';
import { useContinue } from '../form/use-continue.ts';
import { useRecording } from '../form/use-recording.ts';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Cover.module.css';

/** The `way`: the single questions that were chosen, the short way or the full one. */
type CoverForm = {
  domains: Coverage['domains'][number][];
  way: 'only' | Coverage['length'];
  extras: boolean;
};

const TYPED: readonly string[] = [];

// All of them, in their order: that is where a parent begins.
const DOMAINS = NO_RESPONSES.coverage.domains;

/** Which parts of the school day to cover, and how long. */
export function CoverScreen() {
  const { actor, words } = useInterview();
  // As it was when the step was opened, so that single questions can be taken up again.
  const [first] = useState(useSelect(selectResponses).coverage);
  const form = useForm<CoverForm>({
    defaultValues: {
      domains: [...first.domains],
      way: first.only.length > 0 ? 'only' : first.length,
      extras: first.extras,
    },
  });
  const record = useRecording(form, TYPED, (values) => {
    actor.send({ type: 'coverage.chosen', coverage: coverageOf(values, first) });
  });
  const { submit } = useContinue(form, record);
  const way = useWatch({ control: form.control, name: 'way' });
  const text = words.ui.cover;
  return (
    <StepForm onSubmit={submit} actions={<StepActions />}>
      <StepTitle page={text.page} />
      <StepHead heading={text.heading} lead={text.lead} />
      {way === 'only' ? (
        <OnlyThese coverage={first} />
      ) : (
        <Group legend={text.domains}>
          <ChoiceCards
            type="checkbox"
            idOf={(value) => `domains.${value}`}
            choices={DOMAINS.map((domain) => ({
              value: domain,
              label: words.followups.domains[domain],
              drawing: domainDrawings[domain],
              domain,
            }))}
            control={form.register('domains')}
          />
        </Group>
      )}
      <Group legend={text.length}>
        <ChoiceCards
          type="radio"
          idOf={(value) => `way.${value}`}
          choices={[
            ...(first.only.length > 0 ? [{ value: 'only', label: text.only }] : []),
            { value: 'quick', label: text.quick, hint: text.quickHint },
            { value: 'full', label: text.full, hint: text.fullHint },
          ]}
          control={form.register('way')}
        />
      </Group>
      {way === 'full' ? (
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

function coverageOf({ domains, way, extras }: CoverForm, first: Coverage): Coverage {
  if (way === 'only') return first;
  // A lone checkbox with a value gives that value, or false.
  return { domains, length: way, extras: Boolean(extras), only: [] };
}

/** The single questions by name. */
function OnlyThese({ coverage }: Readonly<{ coverage: Coverage }>) {
  const { words } = useInterview();
  const items = useSelect(selectOnly(coverage));
  if (items.length === 0) return <p role="status">{words.ui.cover.onlyNone}</p>;
  return (
    <ul className={styles['list']}>
      {items.map(({ linkId }) => (
        <li key={linkId}>{itemTitle(words, linkId)}</li>
      ))}
    </ul>
  );
}
