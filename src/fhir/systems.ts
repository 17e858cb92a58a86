import type { GradeBand } from '../questions/types.ts';

/**
 * What our codes belong to (FHIR: Coding.system), and the names of the four questionnaires (FHIR:
 * Questionnaire.url). Made once, never changed: other systems know our answers by them. They are
 * names, not addresses: everyone may host the app, so it has no address of its own.
 */
export const CODE_SYSTEM = 'urn:uuid:a3b4dbeb-1938-443e-a8f5-05c17d2ab947';

/** The questionnaire of each grade band. */
export const QUESTIONNAIRE_URLS: Readonly<Record<GradeBand, string>> = {
  'K-2': 'urn:uuid:8ef196e7-b468-422b-9ca2-0531b391ec2f',
  '3-5': 'urn:uuid:75b47654-793e-4d8c-9f07-723395247273',
  '6-8': 'urn:uuid:a42228ac-f4ae-4419-b9a4-9cc867b908c9',
  '9-12': 'urn:uuid:c5363cc3-73be-4cc9-93dd-d4f8982c4b86',
};

/** A text in another language (hl7.org/fhir/R4/extension-translation.html). */
export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** The code of the label on every response. */
export const FAMILY_OBSERVATION = 'label.family-observation';
