import type { HealthKey } from '../questions/types.ts';
import type { Topic } from './types.ts';

/** Every health key, the ones that cannot wait first. */
export const HEALTH_KEYS: readonly HealthKey[] = [
  'one-side-now',
  'head-injury',
  'safety',
  'lost-skill',
  'sudden-change',
  'pain',
  'vision',
  'hearing',
  'eating',
  'bladder-bowel',
  'movement-change',
];

/** Ticked health keys: from the health step and from the topics' own ticks, each once, in fixed order. */
export function healthTicks(
  ticked: readonly HealthKey[],
  topics: readonly Topic[],
  healthOf: (topic: Topic) => HealthKey | undefined,
): readonly HealthKey[] {
  const fromTopics = topics.flatMap((topic) => {
    const key = healthOf(topic);
    return topic.details.healthTick && key !== undefined ? [key] : [];
  });
  const all = new Set([...ticked, ...fromTopics]);
  return HEALTH_KEYS.filter((key) => all.has(key));
}
