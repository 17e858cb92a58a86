import type { ItemId } from '../questions/index.ts';
import type { Item, Setting } from '../questions/types.ts';
import type { DomainEntries, MapCell, MapMark, MapRow, Noted, Topic } from './types.ts';

/** Every place, in the order of a school day. */
export const SETTINGS: readonly Setting[] = [
  'bus',
  'hallway',
  'classroom',
  'cafeteria',
  'playground',
  'gym',
  'bathroom',
  'home',
];

/** The places a parent named for a topic; hearsay is not a place. */
export function saidSettings(topic: Pick<Topic, 'details'> | undefined): readonly Setting[] {
  return SETTINGS.filter((setting) => topic?.details.where.includes(setting));
}

/**
 * The school-day map: what was marked hard, by domain and place. A mark stands where the parent said
 * it happens; where they did not say, in the item's usual places (`said: false`).
 */
export function dayMap(
  glance: readonly DomainEntries[],
  hard: readonly Noted[],
  topics: readonly Topic[],
  itemOf: (linkId: ItemId) => Item<ItemId>,
): readonly MapRow[] {
  return glance.map(({ domain }) => {
    const own = hard.filter((noted) => noted.domain === domain);
    const placed = own.map((noted) => place(noted, topics, itemOf(noted.linkId)));
    return { domain, cells: SETTINGS.map((setting) => cell(setting, placed)) };
  });
}

type Placed = Readonly<{ mark: MapMark; settings: readonly Setting[] }>;

function place(noted: Noted, topics: readonly Topic[], item: Item<ItemId>): Placed {
  const said = saidSettings(topics.find((topic) => topic.linkId === noted.linkId));
  const isSaid = said.length > 0;
  return { mark: { ...noted, said: isSaid }, settings: isSaid ? said : item.settings };
}

function cell(setting: Setting, placed: readonly Placed[]): MapCell {
  const here = placed.filter(({ settings }) => settings.includes(setting));
  return { setting, marks: here.map(({ mark }) => mark) };
}
