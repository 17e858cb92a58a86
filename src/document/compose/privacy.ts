import type { ItemId } from '../../questions/index.ts';
import type { Ask, Reason } from '../../summary/pointer-types.ts';
import type { Summary } from '../../summary/types.ts';

/** Whether a thing may stand on a page for school: body care only if the parent ticked so. */
export function isForSchool(summary: Summary, thing: Readonly<{ isPrivate: boolean }>): boolean {
  return summary.sharing.includePrivate || !thing.isPrivate;
}

/** The items that may stand on a page for school. */
function schoolItems(summary: Summary): ReadonlySet<ItemId> {
  return new Set(
    summary.glance
      .flatMap((domain) => domain.entries)
      .filter((entry) => isForSchool(summary, entry))
      .map((entry) => entry.linkId),
  );
}

/** The reasons that may stand on a page for school. Health ticks are for the doctor page only. */
export function schoolReasons(summary: Summary, reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((reason) => {
    if (reason.kind === 'health') return false;
    return !('isPrivate' in reason) || isForSchool(summary, reason);
  });
}

/**
 * A question as it may stand on a page for school: without body-care items and health ticks in its
 * list; `null` if it is about nothing else.
 */
export function schoolAsk(summary: Summary, ask: Ask): Ask | null {
  // The safety tick was asked for on the doctor page; its question goes no further either.
  if (ask.key === 'psychologist.safe' || !isForSchool(summary, ask)) return null;
  const items = schoolItems(summary);
  const about = ask.about.filter((linkId) => items.has(linkId));
  const isEmptied =
    about.length + ask.places.length === 0 && ask.about.length + ask.health.length > 0;
  return isEmptied ? null : { ...ask, about, health: [] };
}
