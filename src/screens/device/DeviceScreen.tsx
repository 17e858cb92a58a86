import { useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useKeeping } from '../../app/keeping-context.ts';
import { Button } from '../../components/button/Button.tsx';
import { ChoiceCards } from '../../components/choice/ChoiceCards.tsx';
import { QuestionGroup } from '../../components/step/QuestionGroup.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { Faults } from '../form/Faults.tsx';

/** Whose device this is: asked once, before the first question. */
export function DeviceScreen() {
  const { words, visit } = useInterview();
  const { keeping } = useKeeping();
  const [choice, setChoice] = useState<'own' | 'shared' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const text = words.ui.device;
  const isMissing = attempt > 0 && choice === null;
  const faults = isMissing ? [{ fieldId: 'device.own', text: text.choice }] : [];
  const submit = () => {
    if (choice === null) setAttempt((last) => last + 1);
    else keeping.chooseDevice(choice);
  };
  return (
    <StepForm
      onSubmit={submit}
      actions={
        <>
          <Button type="submit">{words.ui.common.continue}</Button>
          <Button look="quiet" onPress={() => visit('welcome')}>
            {words.ui.common.back}
          </Button>
        </>
      }
    >
      <Faults page={text.page} faults={faults} attempt={attempt} />
      <QuestionGroup question={text.heading} hint={text.lead} error={faults[0]?.text}>
        <ChoiceCards
          type="radio"
          idOf={(value) => `device.${value}`}
          choices={[
            { value: 'own', label: text.own, hint: text.ownHint },
            { value: 'shared', label: text.shared, hint: text.sharedHint },
          ]}
          isInvalid={isMissing}
          control={{
            name: 'device',
            onChange: (event) => setChoice(event.target.value === 'own' ? 'own' : 'shared'),
          }}
        />
      </QuestionGroup>
      <p>{text.private}</p>
      <p>{text.safari}</p>
    </StepForm>
  );
}
