import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { Group } from '../../components/field/Group.tsx';
import type { HealthKey } from '../../questions/types.ts';
import { TickedCard } from '../health/HealthCards.tsx';

type HealthPartProps = Readonly<{
  healthKey: HealthKey;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}>;

/** The item's one extra tick. A rating alone never opens its card, and safety is kept only when asked. */
export function HealthPart({ healthKey, isTicked, onTick }: HealthPartProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(isTicked);
  const isSafety = healthKey === 'safety';
  const tick = (isOn: boolean) => {
    setOpen(isOn);
    if (!isSafety || !isOn) onTick(isOn);
  };
  return (
    <Group legend={words.ui.details.health}>
      <TickRow
        id="healthTick"
        label={words.doctor.cards[healthKey].tick}
        isOn={isOpen}
        onTick={tick}
      >
        {isOpen ? (
          <TickedCard healthKey={healthKey} onPaper={{ isAsked: isTicked, ask: onTick }} />
        ) : null}
      </TickRow>
    </Group>
  );
}
