import { en } from '../../src/content/en/index.ts';
import { dayText } from '../../src/content/words.ts';
import { itemName } from '../../src/document/compose/names.ts';
import { questionnaire, type ItemId } from '../../src/questions/index.ts';
import { activeDomains, activeItems, activeTopics } from '../../src/responses/active.ts';
import { NO_DETAILS, NO_DOMAIN_NOTE } from '../../src/responses/defaults.ts';
import type { Responses, Tried } from '../../src/responses/types.ts';
import type { TopicHead } from './read-pdf.ts';

const { followups } = en;

/** Every answer given, as a line of the parent's own copy. */
export function answerLines(responses: Responses): readonly string[] {
  return activeItems(questionnaire, responses).flatMap(({ linkId }) => {
    const answer = responses.answers[linkId];
    return answer === undefined ? [] : [`${itemName(en, linkId)} ${followups.answers[answer]}`];
  });
}

/** Everything chosen from a list, in the words of the list; the answers to the questions apart. */
export function chosenTexts(responses: Responses): readonly string[] {
  const { child, strengths, health } = responses;
  return [
    ...(child.grade === null ? [] : [followups.grades[child.grade]]),
    followups.informants[child.informant],
    ...child.seenAt.map((place) => followups.seenAt[place]),
    dayText(en, child.meetingDate),
    ...activeDomains(questionnaire, responses).flatMap((domain) =>
      (responses.domainNotes[domain] ?? NO_DOMAIN_NOTE).inPlace.map(
        (thing) => followups.inPlace[thing],
      ),
    ),
    ...strengths.chosen.map((strength) => followups.strengths[strength]),
    ...health.map((key) => en.doctor.cards[key].paper),
    ...activeTopics(questionnaire, responses).flatMap((linkId) => topicTexts(responses, linkId)),
  ];
}

/** The names of the topics, as they stand above them on paper. */
export function topicHeads(responses: Responses): readonly TopicHead[] {
  const items = activeItems(questionnaire, responses);
  return activeTopics(questionnaire, responses).flatMap((linkId) => {
    const answer = responses.answers[linkId];
    const domain = items.find((item) => item.linkId === linkId)?.domain;
    if (answer === undefined || domain === undefined) return [];
    const aside = `${followups.domains[domain]} · ${followups.answers[answer]}`;
    return [{ heading: itemName(en, linkId), aside }];
  });
}

function topicTexts(responses: Responses, linkId: ItemId): readonly string[] {
  const details = responses.details[linkId] ?? NO_DETAILS;
  return [
    itemName(en, linkId),
    ...details.where.map((place) => followups.where[place]),
    ...details.effects.map((effect) => followups.effects[effect]),
    ...(details.since === null ? [] : [followups.since[details.since]]),
    ...details.better.map((better) => followups.better[better]),
    ...details.tried.flatMap(triedTexts),
  ];
}

function triedTexts({ where, howLong, helped }: Tried): readonly string[] {
  return [
    ...(where === null ? [] : [followups.triedWhere[where]]),
    ...(howLong === null ? [] : [followups.howLong[howLong]]),
    ...(helped === null ? [] : [followups.helped[helped]]),
  ];
}
