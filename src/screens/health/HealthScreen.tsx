import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectResponses } from '../../machines/selectors.ts';
import type { HealthKey } from '../../questions/types.ts';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { HealthTicks } from './HealthTicks.tsx';

/** Health things to mention. Ticks only; each tick opens its card, and nothing else ever does. */
export function HealthScreen() {
  const { actor } = useInterview();
  const words = useWords();
  const { health } = useSelect(selectResponses);
  const [isSafetyOpen, setSafetyOpen] = useState(health.includes('safety'));
  const text = words.ui.health;
  const say = (keys: readonly HealthKey[]) => actor.send({ type: 'health.ticked', health: keys });
  const set = (key: HealthKey, isOn: boolean) =>
    say(
      isOn
        ? [...health.filter((other) => other !== key), key]
        : health.filter((other) => other !== key),
    );
  const tick = (key: HealthKey, isOn: boolean) => {
    if (key !== 'safety') return set(key, isOn);
    setSafetyOpen(isOn);
    if (!isOn) set(key, false);
  };
  const open: readonly HealthKey[] = isSafetyOpen ? [...health, 'safety'] : health;
  return (
    <StepForm onSubmit={() => actor.send({ type: 'step.continued' })} actions={<StepActions />}>
      <StepTitle page={text.page} />
      <StepHead heading={text.heading} lead={text.lead} />
      <HealthTicks
        legend={text.list}
        hint={text.onPaper}
        open={open}
        onTick={tick}
        safetyOnPaper={{ isAsked: health.includes('safety'), ask: (isOn) => set('safety', isOn) }}
      />
    </StepForm>
  );
}
