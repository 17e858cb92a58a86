import { QUESTIONS, ASKED, SAID, as, gone, withAll, twice, type SeededFault } from './places.ts';

/** Not the part of FHIR that we write. */
export const shape: readonly SeededFault[] = [
  {
    name: 'a bundle to be acted on',
    at: ['type'],
    put: as('transaction'),
    says: ['type: Invalid input: expected "collection"'],
  },
  {
    name: 'no questionnaire',
    at: [...QUESTIONS, 'resourceType'],
    put: as('Basic'),
    says: ['entry.0.resource.resourceType: Invalid input: expected "Questionnaire"'],
  },
  {
    name: 'a third part',
    at: ['entry'],
    put: twice,
    says: ['entry: Too big: expected array to have <=2 items'],
  },
  {
    name: 'a name that is an address',
    at: ['entry', 1, 'fullUrl'],
    put: as('https://example.org/1'),
    says: [
      'entry.1.fullUrl: Invalid string: must match pattern /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/',
    ],
  },
  {
    name: 'a question that must be answered',
    at: ASKED,
    put: withAll({ required: true }),
    says: ['entry.0.resource.item.1.item.0: Unrecognized key: "required"'],
  },
  {
    name: 'a choice of nothing',
    at: [...ASKED, 'answerOption'],
    put: as([]),
    says: [
      'entry.0.resource.item.1.item.0.answerOption: Too small: expected array to have >=1 items',
    ],
  },
  {
    name: 'an empty text',
    at: [...ASKED, 'text'],
    put: as(''),
    says: [
      'entry.0.resource.item.1.item.0.text: Too small: expected string to have >=1 characters',
    ],
  },
  {
    name: 'a text with white space around it',
    at: [...ASKED, 'text'],
    put: as(' a '),
    says: ['entry.0.resource.item.1.item.0.text: white space around the text'],
  },
  {
    name: 'a control character',
    at: [...ASKED, 'text'],
    put: as('a\u0000b'),
    says: ['entry.0.resource.item.1.item.0.text: a control character'],
  },
  {
    name: 'half a letter',
    at: [...ASKED, 'text'],
    put: as('a\ud800'),
    says: ['entry.0.resource.item.1.item.0.text: half a letter'],
  },
  {
    name: 'an id with a space',
    at: [...ASKED, 'linkId'],
    put: as('a b'),
    says: [
      'entry.0.resource.item.1.item.0.linkId: Invalid string: must match pattern /^[A-Za-z0-9][A-Za-z0-9./-]*$/',
    ],
  },
  {
    name: 'no translations',
    at: [...ASKED, '_text'],
    put: gone,
    says: [
      'entry.0.resource.item.1.item.0._text: Invalid input: expected object, received undefined',
    ],
  },
  {
    name: 'neither answer nor questions',
    at: [...SAID, 'answer'],
    put: gone,
    says: ['entry.1.resource.item.1.item.0: neither answers nor questions, or both'],
  },
  {
    name: 'no answer in the list of answers',
    at: [...SAID, 'answer'],
    put: as([]),
    says: ['entry.1.resource.item.1.item.0.answer: Too small: expected array to have >=1 items'],
  },
  {
    name: 'answer and questions',
    at: SAID,
    put: withAll({ item: [{ linkId: 'a', text: 'a', item: [] }] }),
    says: [
      'entry.1.resource.item.1.item.0.item.0.item: Too small: expected array to have >=1 items',
      'entry.1.resource.item.1.item.0: neither answers nor questions, or both',
    ],
  },
];
