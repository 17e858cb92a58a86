import { en } from '../../src/content/en/index.ts';
import { es } from '../../src/content/es/index.ts';
import type { Locale } from '../../src/content/locales.ts';
import { fhirBundle, type Handing } from '../../src/fhir/bundle.ts';
import type { Bundle } from '../../src/fhir/schema.ts';
import type { Catalogs } from '../../src/fhir/writer.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Responses } from '../../src/responses/types.ts';
import { summarise } from '../../src/summary/summarise.ts';

/** Each language first, with the others as translations. */
export const catalogs: Readonly<Record<Locale, Catalogs>> = {
  en: { first: en, others: [es] },
  es: { first: es, others: [en] },
};

/** A file with nothing ticked, made on a fixed day. */
export const NOTHING_TICKED: Handing = {
  withName: false,
  withHealth: false,
  today: '2026-11-23',
  id: 'urn:uuid:229793fa-b6ab-4842-b479-2a7aeb3daff6',
};

/** The file of these responses as another program reads it. */
export function bundleOf(
  responses: Responses,
  ticked: Readonly<Partial<Handing>> = {},
  locale: Locale = 'en',
): Bundle {
  const summary = summarise(questionnaire, responses);
  const handing = { ...NOTHING_TICKED, ...ticked };
  return JSON.parse(JSON.stringify(fhirBundle(questionnaire, summary, catalogs[locale], handing)));
}
