import { expect, test } from 'vitest';
import { families } from '../../tests/families/index.ts';
import { questionnaire } from '../questions/index.ts';
import { summarise } from './summarise.ts';
import type { MapCell } from './types.ts';

test('body care is private in every list it stands in', () => {
  const shown = summarise(questionnaire, families['restroom-shared'].responses);
  const privates = [shown.topics, shown.hard, shown.map.flatMap((row) => marksOf(row.cells))].map(
    (list) => [...new Set(list.filter((noted) => noted.isPrivate).map(({ linkId }) => linkId))],
  );
  expect(privates).toEqual([
    ['sc-restroom-use'],
    ['sc-restroom-clothes', 'sc-restroom-use'],
    ['sc-restroom-clothes', 'sc-restroom-use'],
  ]);
});

function marksOf(cells: readonly MapCell[]): MapCell['marks'] {
  return cells.flatMap(({ marks }) => marks);
}
