import { escapeHtml } from '../lib/escape-html.ts';
import type { ItemId } from '../questions/index.ts';
import type { Questionnaire } from '../questions/types.ts';
import type { Summary } from '../summary/types.ts';
import { questionnaireResource } from './questionnaire.ts';
import { responseItems } from './response.ts';
import { saidIn } from './said.ts';
import type { Bundle, ResponseResource } from './schema.ts';
import { CODE_SYSTEM, FAMILY_OBSERVATION } from './systems.ts';
import { fhirText } from './text.ts';
import { type Catalogs, codeIn, type Text, writerIn } from './writer.ts';

/** What the family lets go along, and when it is made. */
export type Handing = Readonly<{
  withName: boolean;
  withHealth: boolean;
  /** The day of making, as yyyy-mm-dd. */
  today: string;
  /** A name for this one file ("urn:uuid:…"): new each time, so that files cannot be linked by it. */
  id: string;
}>;

/**
 * What the family said as an HL7 FHIR R4 Bundle: the questions and the answers, in the words of the
 * first language. No number is computed; nobody is named unless the family asks for it. It is not
 * checked here: `faultsIn` does that before it is handed over.
 */
export function fhirBundle(
  questionnaire: Questionnaire<ItemId>,
  summary: Summary,
  catalogs: Catalogs,
  handing: Handing,
): Bundle {
  const questions = questionnaireResource(questionnaire, summary.band, catalogs);
  const { first } = catalogs;
  const { label } = first.ui.system.file;
  const meta: Bundle['meta'] = {
    tag: [{ system: CODE_SYSTEM, code: FAMILY_OBSERVATION, display: label }],
  };
  const response: ResponseResource = {
    resourceType: 'QuestionnaireResponse',
    meta,
    language: first.ui.locale,
    text: { status: 'generated', div: narrative(label, first.ui.locale) },
    ...whose(summary, catalogs, handing),
    questionnaire: `${questions.url}|${questions.version}`,
    status: isAnswered(summary) ? 'completed' : 'in-progress',
    authored: handing.today,
    source: { reference: '#source' },
    item: responseItems(
      questions.item,
      saidIn(summary, handing.withHealth),
      Object.fromEntries(summary.answeredAs.map(({ linkId, question }) => [linkId, question])),
    ),
  };
  return {
    resourceType: 'Bundle',
    meta,
    language: first.ui.locale,
    type: 'collection',
    entry: [
      { fullUrl: questions.url, resource: questions },
      { fullUrl: handing.id, resource: response },
    ],
  };
}

/** The person who answered, by what they are to the child, and the child, by name only if ticked. */
function whose(
  { child }: Summary,
  catalogs: Catalogs,
  { withName }: Handing,
): Pick<ResponseResource, 'contained' | 'subject'> {
  const { childName } = catalogs.first.ui.system.file;
  const nickname = withName ? fhirText(child.nickname) : '';
  const patient = { type: 'Patient', display: nickname === '' ? childName : nickname } as const;
  const informant: Text = ({ followups }) => followups.informants[child.informant];
  const coding = writerIn(catalogs).coding(codeIn('informant', child.informant), informant);
  return {
    contained: [
      {
        resourceType: 'RelatedPerson',
        id: 'source',
        patient,
        relationship: [{ coding: [coding], text: coding.display }],
      },
    ],
    ...(nickname === '' ? {} : { subject: patient }),
  };
}

/** Whether nothing that goes along was left open: a gap must not be read as an answer. */
function isAnswered({ glance, sharing }: Summary): boolean {
  return glance
    .flatMap(({ entries }) => entries)
    .filter(({ isPrivate }) => sharing.includePrivate || !isPrivate)
    .every(({ answer }) => answer !== null);
}

function narrative(label: string, locale: string): string {
  return `<div xmlns="http://www.w3.org/1999/xhtml" lang="${locale}"><p>${escapeHtml(label)}</p></div>`;
}
