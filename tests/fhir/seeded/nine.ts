import { RESPONSE, ASKED, SAID, ANSWER, as, gone, withAll, type SeededFault } from './places.ts';

/** The nine that the validators were measured by. */
export const nine: readonly SeededFault[] = [
  {
    name: 'no status',
    at: [...RESPONSE, 'status'],
    put: gone,
    says: ['entry.1.resource.status: Invalid option: expected one of "completed"|"in-progress"'],
  },
  {
    name: 'a status that there is not',
    at: [...RESPONSE, 'status'],
    put: as('done'),
    says: ['entry.1.resource.status: Invalid option: expected one of "completed"|"in-progress"'],
  },
  {
    name: 'a property of its own',
    at: SAID,
    put: withAll({ score: '3' }),
    says: ['entry.1.resource.item.1.item.0: Unrecognized key: "score"'],
  },
  {
    name: 'a question without an id',
    at: [...ASKED, 'linkId'],
    put: gone,
    says: [
      'entry.0.resource.item.1.item.0.linkId: Invalid input: expected string, received undefined',
    ],
  },
  {
    name: 'a day that there is not',
    at: [...RESPONSE, 'authored'],
    put: as('2026-02-30'),
    says: ['entry.1.resource.authored: Invalid ISO date'],
  },
  {
    name: 'a type that there is not',
    at: [...ASKED, 'type'],
    put: as('radio'),
    says: [
      "entry.0.resource.item.1.item.0.type: Invalid discriminator value. Expected 'group' | 'choice' | 'text'",
    ],
  },
  {
    name: 'two values in one answer',
    at: ANSWER,
    put: withAll({ valueString: 'Hard' }),
    says: ['entry.1.resource.item.1.item.0.answer.0: not exactly one value'],
  },
  {
    name: 'a group without questions',
    at: [...RESPONSE, 'item', 1, 'item'],
    put: as([]),
    says: ['entry.1.resource.item.1.item: Too small: expected array to have >=1 items'],
  },
  {
    name: 'an answer to no question',
    at: [...SAID, 'linkId'],
    put: as('fm-unknown'),
    says: ['fine-motor > fm-unknown is no question there'],
  },
];
