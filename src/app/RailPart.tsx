import type { Parts } from './start.ts';
import { usePart } from './use-part.ts';

/** The rail beside the sheet, once it is here. */
export function RailPart({ part }: Readonly<{ part: Parts['rail'] }>) {
  const rail = usePart(part);
  return rail === null ? null : <rail.StepRail />;
}
