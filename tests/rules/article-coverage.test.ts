import { expect, test } from 'vitest';
import { followups } from '../../src/content/en/followups.ts';
import type { ItemId } from '../../src/questions/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { allStrings } from './all-strings.ts';
import { itemWords } from './catalog.ts';

/** What the article names, the items that carry it, and the words that show it (content brief, Part 1). */
const examples: readonly (readonly [string, readonly ItemId[], RegExp])[] = [
  ['holding a pencil', ['fm-pencil-comfort'], /holds a pencil/],
  ['sitting still', ['sr-seat-feel', 'sr-stay-with-task'], /sit still/],
  [
    'completing an assignment',
    ['sr-stay-with-task', 'sr-seat-feel'],
    /assignment until it is done/,
  ],
  ['the chaos of a school hallway', ['st-hallway', 'sr-crowd-touch'], /busy hallway/],
  ['hand strength', ['fm-hand-stamina', 'fm-small-parts'], /hand stay strong/],
  [
    'coordination of the hands',
    ['fm-hand-stamina', 'fm-small-parts'],
    /fingers work well together/,
  ],
  ['telling but not writing', ['fm-tell-vs-write'], /onto paper what they can (tell|explain)/],
  ['paper positioning', ['fm-paper-position'], /sets up the paper/],
  ['keyboards', ['fm-keyboard'], /keyboard/],
  ['speech-to-text', ['fm-voice-tools'], /speech-to-text/],
  ['voice typing', ['fm-voice-tools'], /voice typing/],
  ['fluorescent lights', ['sr-light-visual'], /fluorescent/],
  ['bright lights', ['sr-light-visual'], /bright lights/],
  ['ambient noise', ['sr-room-noise', 'sr-sudden-sound'], /everyday noise/],
  ['certain fabrics', ['sr-clothing-touch'], /fabrics/],
  ['certain chairs', ['sr-seat-feel', 'fm-desk-fit'], /chairs/],
  ['seating that fits', ['sr-seat-feel', 'fm-desk-fit'], /chair and desk may fit/],
  ['sensory breaks', ['sr-breaks-tools'], /a break/],
  ['noise-reducing headphones', ['sr-breaks-tools'], /headphones/],
  ['fidgets', ['sr-breaks-tools'], /fidget/],
  ['movement-based strategies', ['sr-move-settle'], /movement may help/i],
  ['a regulated state', ['sr-calm-back'], /calm/],
  ['managing a backpack', ['sc-backpack'], /backpack/],
  ['opening a milk carton', ['sc-open-lunch'], /opens a milk carton/],
  ['clothing in the restroom', ['sc-restroom-clothes'], /zippers in the restroom/],
  ['personal space', ['st-personal-space'], /personal space/],
  [
    'unpredictable groups',
    ['st-group-work', 'st-change-plan'],
    /group can be .* full of surprises/,
  ],
  ['moving between activities', ['st-switch-task', 'st-switch-place'], /stops one thing/],
  ['moving between places', ['st-switch-task', 'st-switch-place'], /one room to another/],
];

test.each(examples)('the article’s %s is carried by an item', (_example, ids, pattern) => {
  const texts = ids.flatMap((id) => allStrings(itemWords[id]).map(({ text }) => text));
  expect(texts.filter((text) => pattern.test(text)).slice(0, 1)).toHaveLength(1);
});

test('the article’s embarrassment and cost in energy can be ticked', () => {
  expect([followups.effects.embarrassed, followups.effects.energy]).toEqual([
    'Feels embarrassed',
    'Takes a lot of energy',
  ]);
});

test('the article’s places all have items', () => {
  const settings = new Set(
    questionnaire.domains.flatMap((domain) => domain.items.flatMap((item) => item.settings)),
  );
  const places = ['classroom', 'cafeteria', 'gym', 'hallway'] as const;
  expect(places.filter((place) => !settings.has(place))).toEqual([]);
});
