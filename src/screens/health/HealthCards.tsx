import { useWords } from '../../app/use-words.ts';
import { TickRow } from '../../components/choice/TickRow.tsx';
import { HealthCard } from '../../components/health-card/HealthCard.tsx';
import type { HealthKey } from '../../questions/types.ts';
import { sourceText } from '../../content/words.ts';

type CardProps = Readonly<{
  healthKey: HealthKey;
  /** The safety card only: whether the parent wants it on paper, and how to say so. */
  onPaper?: Readonly<{ isAsked: boolean; ask: (isAsked: boolean) => void }>;
}>;

/** The card for one tick: what to do, who says so and when that was checked. */
export function TickedCard({ healthKey, onPaper }: CardProps) {
  const words = useWords();
  const { doctor, crisis } = words;
  const card = doctor.cards[healthKey];
  const source = sourceText(words, card.act);
  if (healthKey !== 'safety') {
    return (
      <HealthCard
        title={card.urgent ? doctor.urgentTitle : doctor.title}
        seen={card.seen}
        act={card.act.text}
        source={source}
      />
    );
  }
  return (
    <HealthCard title={crisis.safetyTitle} seen={card.seen} act={card.act.text} source={source}>
      {onPaper === undefined ? null : <PaperTick {...onPaper} />}
    </HealthCard>
  );
}

// The safety card is never stored or printed unless the parent asks for just that.
function PaperTick({ isAsked, ask }: NonNullable<CardProps['onPaper']>) {
  const { crisis } = useWords();
  return (
    <>
      <TickRow id="safety-on-paper" label={crisis.paperTick} isOn={isAsked} onTick={ask} />
      <p>{isAsked ? crisis.paperNote : crisis.screenOnly}</p>
    </>
  );
}
