import { useSyncExternalStore } from 'react';
import { selectStep } from '../machines/selectors.ts';
import { type Step, stepId } from '../responses/journey.ts';
import type { Address, SidePage } from './address.ts';
import { useKeeping } from './keeping-context.ts';
import { useSelect } from './use-select.ts';

/** What is to be shown: a page beside the interview, the question whose device it is, or a step. */
export type Place =
  | Readonly<{ kind: 'beside'; page: SidePage }>
  | Readonly<{ kind: 'device' }>
  | Readonly<{ kind: 'step'; step: Step }>;

/** The place of now; `shown` changes with every new screen, and is `null` until the address is followed. */
export function usePlace(
  address: Address,
): Readonly<{ place: Place; shown: string | null; key: string }> {
  const step = useSelect(selectStep);
  const { subscribe } = address;
  const page = useSyncExternalStore(subscribe, address.sidePage, address.sidePage);
  const hasBegun = useSyncExternalStore(subscribe, address.hasBegun, address.hasBegun);
  const { device, openings } = useKeeping().state;
  const place = placeOf(page, step, device === 'unasked');
  const name = nameOf(place);
  return {
    place,
    shown: hasBegun ? name : null,
    // A step begins anew with another draft; the others stay. Questions share a screen.
    key:
      place.kind === 'step' && step.kind !== 'welcome'
        ? `${openings} ${step.kind === 'item' ? step.kind : name}`
        : place.kind,
  };
}

function placeOf(page: SidePage | null, step: Step, isUnasked: boolean): Place {
  if (page !== null) return { kind: 'beside', page };
  // Asked before the first question, whatever the address says.
  return step.kind !== 'welcome' && isUnasked ? { kind: 'device' } : { kind: 'step', step };
}

function nameOf(place: Place): string {
  switch (place.kind) {
    case 'beside':
      return place.page;
    case 'device':
      return place.kind;
    case 'step':
      return stepId(place.step);
  }
}
