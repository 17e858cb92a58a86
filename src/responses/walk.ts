import { stepId, type Step } from './journey.ts';

/** The step with this id, if it is on the path. */
export function findStep(steps: readonly Step[], id: string): Step | undefined {
  return steps.find((step) => stepId(step) === id);
}

/** Whether an address may be visited now. */
export function canVisit(steps: readonly Step[], id: string): boolean {
  return findStep(steps, id) !== undefined;
}

/** The id `by` steps further along the path; the ends of the path hold. */
export function stepAlong(steps: readonly Step[], id: string, by: 1 | -1): string {
  const here = steps.findIndex((step) => stepId(step) === id);
  const there = steps[here + by];
  return there === undefined || here === -1 ? id : stepId(there);
}

/**
 * Where to stand when `id` has left the path: the nearest step before it on the path it was on
 * (`before`) that still exists, else the start.
 */
export function settle(before: readonly Step[], after: readonly Step[], id: string): string {
  if (canVisit(after, id)) return id;
  const index = before.findIndex((step) => stepId(step) === id);
  const earlier = before.slice(0, Math.max(index, 0)).toReversed();
  const kept = earlier.find((step) => canVisit(after, stepId(step)));
  return kept === undefined ? 'welcome' : stepId(kept);
}
