import { useWords } from '../../app/use-words.ts';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { Group } from '../../components/field/Group.tsx';
import type { HealthKey } from '../../questions/types.ts';
import { HEALTH_KEYS } from '../../summary/health.ts';
import { TickedCard } from './HealthCards.tsx';

type HealthTicksProps = Readonly<{
  legend: string;
  hint?: string;
  open: readonly HealthKey[];
  onTick: (key: HealthKey, isOn: boolean) => void;
  safetyOnPaper?: Readonly<{ isAsked: boolean; ask: (isAsked: boolean) => void }>;
}>;

/** The list of ticks, each with its card below it while it is ticked. */
export function HealthTicks({ legend, hint, open, onTick, safetyOnPaper }: HealthTicksProps) {
  const words = useWords();
  return (
    <Group legend={legend} hint={hint}>
      {HEALTH_KEYS.map((key) => (
        <TickRow
          key={key}
          id={`health.${key}`}
          label={words.doctor.cards[key].tick}
          isOn={open.includes(key)}
          onTick={(isOn) => onTick(key, isOn)}
        >
          {open.includes(key) ? (
            <TickedCard
              healthKey={key}
              {...(safetyOnPaper === undefined ? {} : { onPaper: safetyOnPaper })}
            />
          ) : null}
        </TickRow>
      ))}
    </Group>
  );
}
