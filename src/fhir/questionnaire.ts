import type { ItemId } from '../questions/index.ts';
import type { GradeBand, Questionnaire } from '../questions/types.ts';
import { aboutGroup, domainGroup, healthGroup, strengthsGroup } from './groups.ts';
import type { QuestionnaireResource } from './schema.ts';
import { QUESTIONNAIRE_URLS } from './systems.ts';
import { topicsGroup } from './topics-group.ts';
import { type Catalogs, type Text, writerIn } from './writer.ts';

const DESCRIPTION: Text = ({ disclaimer }) => disclaimer.notATest;

/**
 * Everything that a child of this grade band can be asked about, as a FHIR Questionnaire: the same
 * for every family, without the child's name, in every language. The first language stands where a
 * reader looks, the others as translations.
 */
export function questionnaireResource(
  questionnaire: Questionnaire<ItemId>,
  band: GradeBand,
  catalogs: Catalogs,
): QuestionnaireResource {
  const { first } = catalogs;
  const writer = writerIn(catalogs);
  const title: Text = (words) => words.ui.system.file.title({ band: words.followups.bands[band] });
  const domains = questionnaire.domains.map(({ id, items }) => ({
    id,
    linkIds: items.filter(({ bands }) => bands.includes(band)).map(({ linkId }) => linkId),
  }));
  return {
    resourceType: 'Questionnaire',
    language: first.ui.locale,
    url: QUESTIONNAIRE_URLS[band],
    version: questionnaire.version,
    name: `BackpackNotes_${band.replace('-', '_')}`,
    title: title(first),
    _title: writer.translated(title),
    status: 'active',
    subjectType: ['Patient'],
    description: DESCRIPTION(first),
    _description: writer.translated(DESCRIPTION),
    item: [
      aboutGroup(writer, band),
      ...domains.map((domain) => domainGroup(writer, domain, band)),
      strengthsGroup(writer),
      healthGroup(writer),
      topicsGroup(
        writer,
        domains.flatMap(({ linkIds }) => linkIds),
      ),
    ],
  };
}
