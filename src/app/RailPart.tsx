import type { Address } from './address.ts';
import type { Parts } from './start.ts';
import { usePart } from './use-part.ts';
import { usePlace } from './use-place.ts';

/** The rail beside the sheet on every step, once it is here. */
export function RailPart({ part, address }: Readonly<{ part: Parts['rail']; address: Address }>) {
  const rail = usePart(part);
  const { place } = usePlace(address);
  return rail === null || place.kind !== 'step' ? null : <rail.StepRail />;
}
