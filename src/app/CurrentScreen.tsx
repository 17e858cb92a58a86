import { ScreenFor } from './screen-for.tsx';
import type { Prepared } from './start.ts';
import { ArrivalContext, useFocusOnChange } from './use-arrival.ts';
import { usePlace } from './use-place.ts';

/** The screen for the address. Each new one takes the focus to its heading. */
export function CurrentScreen({ address, parts }: Pick<Prepared, 'address' | 'parts'>) {
  const { place, shown, key } = usePlace(address);
  const arrive = useFocusOnChange(shown);
  return (
    <ArrivalContext value={arrive}>
      <ScreenFor key={key} place={place} parts={parts} />
    </ArrivalContext>
  );
}
