import type { ItemId } from '../questions/index.ts';
import type { Item, Role } from '../questions/types.ts';

/** One row of the routing table: these items also bring these people. */
type Route = Readonly<{ items: readonly ItemId[]; offer: readonly Role[] }>;

/**
 * Whom else to offer, by item (content brief, Part 3, c.3). Every fine-motor item offers the OT; that
 * already stands in the items' own `ask`. Speech-language pathologists are offered for eating, not for
 * the restroom (c.1: safe eating).
 */
const ROUTES: readonly Route[] = [
  {
    items: [
      'sc-open-lunch',
      'sc-coat-shoes',
      'sc-backpack',
      'sc-locker',
      'sc-pe-change',
      'sr-seat-feel',
      'sr-clothing-touch',
      'sr-crowd-touch',
      'sr-sudden-sound',
      'sr-room-noise',
      'sr-light-visual',
      'st-switch-place',
    ],
    offer: ['ot'],
  },
  {
    items: ['fm-tell-vs-write', 'fm-writing-start', 'fm-voice-tools'],
    offer: ['ot', 'psychologist'],
  },
  {
    items: [
      'sr-stay-with-task',
      'sc-materials',
      'sc-plan-time',
      'sc-homework-loop',
      'sr-calm-back',
      'st-change-plan',
    ],
    offer: ['psychologist', 'ot'],
  },
  {
    items: ['st-group-work', 'st-games-turns', 'st-free-time', 'st-lunch-social', 'st-ask-help'],
    offer: ['slp', 'psychologist', 'counselor'],
  },
  { items: ['st-move-play', 'st-hallway'], offer: ['pt', 'ot'] },
  { items: ['fm-copying', 'sr-light-visual', 'sr-room-noise'], offer: ['pediatrician'] },
  {
    items: ['sc-restroom-clothes', 'sc-restroom-use'],
    offer: ['nurse', 'pediatrician', 'ot'],
  },
  { items: ['sc-eat-tools', 'sr-lunch-senses'], offer: ['nurse', 'pediatrician', 'ot', 'slp'] },
];

/** Everyone an item marked hard points to: its own `ask` and the routing table. By item, never by count. */
export function rolesFor(item: Item<ItemId>): ReadonlySet<Role> {
  const routed = ROUTES.filter((route) => route.items.includes(item.linkId));
  return new Set([...item.ask, ...routed.flatMap((route) => route.offer)]);
}
