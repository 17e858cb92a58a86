import { describe, expect, test } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';
import type { GradeBand, Setting } from '../../src/questions/types.ts';

const items = questionnaire.domains.flatMap((domain) => domain.items);
const BANDS: readonly GradeBand[] = ['K-2', '3-5', '6-8', '9-12'];

function askedIn(band: GradeBand) {
  return items.filter((item) => item.bands.includes(band));
}

function timesAt(setting: Setting): number {
  return items.filter((item) => item.settings.includes(setting)).length;
}

describe('the bank', () => {
  test('has 55 items, 44 of them core', () => {
    expect([items.length, items.filter((item) => item.core).length]).toEqual([55, 44]);
  });

  test('has four domains in order, with 14, 14, 14 and 13 items of their own', () => {
    const shape = questionnaire.domains.map(({ id, items: own }) => [
      id,
      own.length,
      own.filter((item) => item.domain === id).length,
    ]);
    expect(shape).toEqual([
      ['fine-motor', 14, 14],
      ['sensory', 14, 14],
      ['self-care', 14, 14],
      ['social', 13, 13],
    ]);
  });

  test('never uses a linkId twice', () => {
    expect(new Set(items.map((item) => item.linkId)).size).toBe(items.length);
  });

  test('counts as the content brief does in every grade band: core and all', () => {
    const counts = BANDS.map((band) => [
      band,
      askedIn(band).filter((item) => item.core).length,
      askedIn(band).length,
    ]);
    expect(counts).toEqual([
      ['K-2', 38, 48],
      ['3-5', 42, 52],
      ['6-8', 41, 50],
      ['9-12', 37, 42],
    ]);
  });

  test('counts as the content brief does in every place', () => {
    const places = {
      classroom: timesAt('classroom'),
      home: timesAt('home'),
      cafeteria: timesAt('cafeteria'),
      gym: timesAt('gym'),
      hallway: timesAt('hallway'),
      playground: timesAt('playground'),
      bus: timesAt('bus'),
      bathroom: timesAt('bathroom'),
    };
    expect(places).toEqual({
      classroom: 38,
      home: 28,
      cafeteria: 15,
      gym: 14,
      hallway: 13,
      playground: 9,
      bus: 7,
      bathroom: 6,
    });
  });
});

describe('every item', () => {
  test('starts with the teacher', () => {
    expect(items.filter((item) => item.ask[0] !== 'teacher')).toEqual([]);
  });

  test('has a place, a grade band and a source', () => {
    const bare = items.filter(
      (item) => item.settings.length === 0 || item.bands.length === 0 || item.source === '',
    );
    expect(bare).toEqual([]);
  });
});

describe.each(BANDS)('the quick path of %s', (band) => {
  const quick = questionnaire.quick[band];
  const asked = askedIn(band).filter((item) => quick.includes(item.linkId));

  test('has 16 different items, all core and all asked in the band', () => {
    expect([quick.length, new Set(quick).size]).toEqual([16, 16]);
    expect(asked.filter((item) => item.core)).toHaveLength(16);
  });

  test('has four items of each domain', () => {
    const perDomain = questionnaire.domains.map(
      ({ id }) => asked.filter((item) => item.domain === id).length,
    );
    expect(perDomain).toEqual([4, 4, 4, 4]);
  });
});
