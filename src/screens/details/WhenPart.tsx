import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';
import { Chips } from '../../components/chips/Chips.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { TextInput } from '../../components/field/controls.tsx';
import type { FieldFault } from '../../components/step/ErrorSummary.tsx';
import type { ItemId } from '../../questions/index.ts';
import type { HealthKey, Item } from '../../questions/types.ts';
import { faultOf } from '../form/faults.ts';
import { optionsOf } from '../form/options.ts';
import { TickedCard } from '../health/HealthCards.tsx';
import type { DetailsForm } from './details-form.ts';

type WhenPartProps = Readonly<{ item: Item<ItemId>; faults: readonly FieldFault[] }>;

/** Where, how it gets in the way, since when, and when it goes better. */
export function WhenPart({ item, faults }: WhenPartProps) {
  const words = useWords();
  const { register, setValue, setFocus, control } = useFormContext<DetailsForm>();
  const [effects, since] = useWatch({ control, name: ['effects', 'since'] });
  const { followups } = words;
  const text = words.ui.details;
  // The button goes away when it is pressed; the focus stays with the question.
  const clearSince = () => {
    setValue('since', null);
    setFocus('since');
  };
  return (
    <>
      <Group legend={text.where}>
        <Chips
          type="checkbox"
          idOf={(value) => `where.${value}`}
          options={[...item.settings, 'teacher-told' as const, 'child-told' as const].map(
            (value) => ({
              value,
              label: followups.where[value],
            }),
          )}
          control={register('where')}
        />
      </Group>
      <Group legend={text.effects}>
        <Chips
          type="checkbox"
          idOf={(value) => `effects.${value}`}
          options={optionsOf(followups.effects)}
          control={register('effects')}
        />
      </Group>
      <Cards keys={cardsForEffects(effects)} />
      <Field id="effectNote" label={text.effectNote} error={faultOf(faults, 'effectNote')}>
        {(field) => <TextInput {...field} {...register('effectNote')} />}
      </Field>
      <Group legend={text.since}>
        <Chips
          type="radio"
          idOf={(value) => `since.${value}`}
          options={optionsOf(followups.since)}
          control={register('since')}
        />
      </Group>
      {since === null ? null : (
        <div>
          <Button look="plain" onPress={clearSince}>
            {text.sinceClear}
          </Button>
        </div>
      )}
      <Cards keys={cardsForSince(since)} />
      <Group legend={text.better}>
        <Chips
          type="checkbox"
          idOf={(value) => `better.${value}`}
          options={optionsOf(followups.better)}
          control={register('better')}
        />
      </Group>
      <Field id="betterNote" label={text.betterNote} error={faultOf(faults, 'betterNote')}>
        {(field) => <TextInput {...field} {...register('betterNote')} />}
      </Field>
    </>
  );
}

/** The cards that ticked chips open. */
function Cards({ keys }: Readonly<{ keys: readonly HealthKey[] }>) {
  return keys.map((key) => <TickedCard key={key} healthKey={key} />);
}

// The chips that the content brief (Part 2) marks as opening a card.
function cardsForEffects(effects: DetailsForm['effects']): readonly HealthKey[] {
  return effects.flatMap((effect): readonly HealthKey[] => {
    if (effect === 'tired-sore') return ['pain'];
    return effect === 'not-safe' ? ['safety'] : [];
  });
}

function cardsForSince(since: DetailsForm['since']): readonly HealthKey[] {
  if (since === 'sudden') return ['sudden-change'];
  return since === 'lost' ? ['lost-skill'] : [];
}
