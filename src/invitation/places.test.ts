import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { questionnaire } from '../questions/index.ts';
import { PART_PLACES, QUESTION_PLACES } from './places.ts';

const items = questionnaire.domains.flatMap((domain) => domain.items);

test('every part and every question has one place', () => {
  expect(PART_PLACES.toSorted()).toEqual(questionnaire.domains.map(({ id }) => id).toSorted());
  expect(QUESTION_PLACES.toSorted()).toEqual(items.map(({ linkId }) => linkId).toSorted());
});

// Links on paper outlive a release. Add at the end, put `null` for what is dropped, change nothing else.
test('the places that links have used stay as they are', () => {
  const frozen = [...PART_PLACES.slice(0, 4), ...QUESTION_PLACES.slice(0, 55)].join();
  expect(createHash('sha256').update(frozen).digest('hex')).toBe(
    'a4b4e42064c9fa2b7c1be567b29e6c4fc8d61223584f2aee3f8f2b6d1b58cea4',
  );
});
