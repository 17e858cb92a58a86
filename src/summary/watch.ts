import type { ItemId } from '../questions/index.ts';
import type { Item } from '../questions/types.ts';
import { SETTINGS } from './day-map.ts';
import type { Noted, WatchPlace } from './types.ts';

/**
 * Everything not seen yet, through the school day: each item once, under the first of its usual
 * places, with the other places it comes up in.
 */
export function watchList(
  unseen: readonly Noted[],
  itemOf: (linkId: ItemId) => Item<ItemId>,
): readonly WatchPlace[] {
  return SETTINGS.map((setting) => ({
    setting,
    items: unseen.flatMap(({ linkId, domain }) => {
      const [first, ...others] = itemOf(linkId).settings;
      if (first !== setting) return [];
      return [{ linkId, domain, also: SETTINGS.filter((place) => others.includes(place)) }];
    }),
  })).filter(({ items }) => items.length > 0);
}
