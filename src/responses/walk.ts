import { stepId, type Step } from './journey.ts';

const places = new WeakMap<readonly Step[], ReadonlyMap<string, number>>();

// Made once for a path, since every step and link asks for it.
function placesOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  const known = places.get(steps);
  if (known !== undefined) return known;
  const made = new Map(steps.map((step, index) => [stepId(step), index]));
  places.set(steps, made);
  return made;
}

/** The step with this id, if it is on the path. */
export function findStep(steps: readonly Step[], id: string): Step | undefined {
  const place = placesOf(steps).get(id);
  return place === undefined ? undefined : steps[place];
}

/** Whether an address may be visited now. */
export function canVisit(steps: readonly Step[], id: string): boolean {
  return findStep(steps, id) !== undefined;
}

/** The id `by` steps further along the path; the ends of the path hold. */
export function stepAlong(steps: readonly Step[], id: string, by: 1 | -1): string {
  const here = placesOf(steps).get(id);
  const there = here === undefined ? undefined : steps[here + by];
  return there === undefined ? id : stepId(there);
}

/**
 * Where to stand when `id` has left the path: the nearest step before it on the path it was on
 * (`before`) that still exists, else the start.
 */
export function settle(before: readonly Step[], after: readonly Step[], id: string): string {
  if (canVisit(after, id)) return id;
  const earlier = before.slice(0, placesOf(before).get(id) ?? 0).toReversed();
  const kept = earlier.find((step) => canVisit(after, stepId(step)));
  return kept === undefined ? 'welcome' : stepId(kept);
}
