import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { StepHead } from '../../components/step/StepHead.tsx';
import type { HealthKey } from '../../questions/types.ts';
import { HealthTicks } from '../health/HealthTicks.tsx';
import { BackToNotes } from '../BackToNotes.tsx';
import { StepTitle } from '../StepTitle.tsx';

/** When to call a doctor first: the same ticks and cards, to read only. Nothing here is kept. */
export function CallDoctorScreen() {
  const words = useWords();
  const [open, setOpen] = useState<readonly HealthKey[]>([]);
  const { doctor, crisis, ui } = words;
  const tick = (key: HealthKey, isOn: boolean) =>
    setOpen((last) => (isOn ? [...last, key] : last.filter((other) => other !== key)));
  return (
    <>
      <StepTitle page={ui.common.callDoctor} />
      <StepHead heading={ui.common.callDoctor} lead={doctor.lead} />
      <p>
        <b>{crisis.line}</b>
      </p>
      <HealthTicks legend={ui.health.list} hint={ui.health.notKept} open={open} onTick={tick} />
      <BackToNotes />
    </>
  );
}
