import { useSyncExternalStore } from 'react';
import type { Parts } from './start.ts';

/** The rail beside the sheet, once it is here. */
export function RailPart({ part }: Readonly<{ part: Parts['rail'] }>) {
  const rail = useSyncExternalStore(part.subscribe, part.now, part.now);
  return rail === null ? null : <rail.StepRail />;
}
