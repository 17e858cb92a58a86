import * as fc from 'fast-check';
import { Fhir } from 'fhir';
import { expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { bundleOf } from '../../tests/fhir/bundles.ts';
import { seededFaults } from '../../tests/fhir/seeded/index.ts';
import { nine } from '../../tests/fhir/seeded/nine.ts';
import { spoilt } from '../../tests/fhir/spoil.ts';
import { faultsIn } from './check.ts';

const SEED = Number(process.env['FHIR_SEED'] ?? 62);
const good = bundleOf(families.maya.responses, { withName: true, withHealth: true });
const other = new Fhir();

test('A good file has no fault.', () => {
  expect(faultsIn(good)).toEqual([]);
});

test.each(seededFaults)('The check finds: $name', ({ at, put, says }) => {
  expect(faultsIn(spoilt(good, at, put))).toEqual(says);
});

test('Something is told of every seeded fault.', () => {
  expect(seededFaults.filter(({ says }) => says.length === 0)).toEqual([]);
});

test('Of the nine faults that validators were compared by, another one sees two here.', () => {
  const found = nine.filter(
    ({ at, put }) =>
      !other.validate(JSON.stringify(spoilt(good, at, put)), { errorOnUnexpected: true }).valid,
  );
  expect(found.map(({ name }) => name)).toEqual(['no status', 'a status that there is not']);
});

test(`Whatever stands in a file, the check says so and never throws (seed ${SEED}).`, () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(faultsIn(value).length).toBeGreaterThan(0);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
