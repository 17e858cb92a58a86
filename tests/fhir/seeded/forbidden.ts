import {
  RESPONSE,
  ASKED,
  OPTION,
  ANSWER,
  PARENT,
  as,
  gone,
  withAll,
  type SeededFault,
} from './places.ts';

const LOINC = { system: 'http://loinc.org', code: '71969-0', display: 'A scale' };
const ORDINAL = { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 };

/** What must never go along. */
export const forbidden: readonly SeededFault[] = [
  {
    name: 'a value of an answer to reckon with',
    at: OPTION,
    put: withAll({ extension: [ORDINAL] }),
    says: ['entry.0.resource.item.1.item.0.answerOption.0: Unrecognized key: "extension"'],
  },
  {
    name: 'a code of somebody else’s on a question',
    at: ASKED,
    put: withAll({ code: [LOINC] }),
    says: ['entry.0.resource.item.1.item.0: Unrecognized key: "code"'],
  },
  {
    name: 'a code of somebody else’s as an answer',
    at: ANSWER,
    put: as({ valueCoding: LOINC }),
    says: [
      'entry.1.resource.item.1.item.0.answer.0.valueCoding.system: Invalid input: expected "urn:uuid:a3b4dbeb-1938-443e-a8f5-05c17d2ab947"',
    ],
  },
  {
    name: 'a number as an answer',
    at: ANSWER,
    put: as({ valueInteger: 3 }),
    says: [
      'entry.1.resource.item.1.item.0.answer.0: Unrecognized key: "valueInteger"',
      'entry.1.resource.item.1.item.0.answer.0: not exactly one value',
    ],
  },
  {
    name: 'an identifier of the child',
    at: [...RESPONSE, 'subject'],
    put: as({ type: 'Patient', display: 'Maya', identifier: { value: '1' } }),
    says: ['entry.1.resource.subject: Unrecognized key: "identifier"'],
  },
  {
    name: 'an address of the child',
    at: [...RESPONSE, 'subject'],
    put: as({ reference: 'Patient/1' }),
    says: [
      'entry.1.resource.subject.type: Invalid input: expected "Patient"',
      'entry.1.resource.subject.display: Invalid input: expected string, received undefined',
      'entry.1.resource.subject: Unrecognized key: "reference"',
    ],
  },
  {
    name: 'a name of the parent',
    at: PARENT,
    put: withAll({ name: [{ text: 'Ana' }] }),
    says: ['entry.1.resource.contained.0: Unrecognized key: "name"'],
  },
  {
    name: 'a telephone number of the parent',
    at: PARENT,
    put: withAll({ telecom: [{ value: '1' }] }),
    says: ['entry.1.resource.contained.0: Unrecognized key: "telecom"'],
  },
  {
    name: 'a name of the draft',
    at: RESPONSE,
    put: withAll({ id: 'draft-1' }),
    says: ['entry.1.resource: Unrecognized key: "id"'],
  },
  {
    name: 'no label',
    at: [...RESPONSE, 'meta'],
    put: gone,
    says: ['entry.1.resource.meta: Invalid input: expected object, received undefined'],
  },
  {
    name: 'a label that says something else',
    at: [...RESPONSE, 'meta', 'tag', 0, 'code'],
    put: as('label.verified'),
    says: ['entry.1.resource.meta.tag.0.code: Invalid input: expected "label.family-observation"'],
  },
  {
    name: 'another wording of the label',
    at: [...RESPONSE, 'meta', 'tag', 0, 'display'],
    put: as('Verified'),
    says: ['the label of the response is not the label of the file'],
  },
  {
    name: 'no source',
    at: [...RESPONSE, 'source'],
    put: gone,
    says: ['entry.1.resource.source: Invalid input: expected object, received undefined'],
  },
  {
    name: 'a source that is not there',
    at: [...RESPONSE, 'source', 'reference'],
    put: as('#teacher'),
    says: ['entry.1.resource.source.reference: Invalid input: expected "#source"'],
  },
];
