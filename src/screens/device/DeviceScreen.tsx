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
  const [hasChosen, setChosen] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const text = words.ui.device;
  const isMissing = attempt > 0 && !hasChosen;
  const faults = isMissing ? [{ fieldId: 'device.own', text: text.choice }] : [];
  const submit = (form: HTMLFormElement) => {
    // The form knows also what was chosen before the app had come (docs/decisions/016).
    const choice = new FormData(form).get('device');
    if (choice === null) setAttempt((last) => last + 1);
    else keeping.chooseDevice(choice === 'own' ? 'own' : 'shared');
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
            onChange: () => setChosen(true),
          }}
        />
      </QuestionGroup>
      <p>{text.private}</p>
      <p>{text.safari}</p>
    </StepForm>
  );
}
