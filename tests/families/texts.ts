import { questionnaire } from '../../src/questions/index.ts';
import { activeDomains, activeItems, activeTopics } from '../../src/responses/active.ts';
import type { Details, OwnResponses } from '../../src/responses/types.ts';

/** A text that a parent typed, and the field it stands in. */
export type Typed = Readonly<{ text: string; where: string }>;

/**
 * Every text a parent typed that is on the path, in the order asked; the nickname apart. A text
 * that is set aside (another grade, a domain not covered, a changed answer) is left out.
 */
export function typedTexts(responses: OwnResponses): readonly Typed[] {
  const domains = activeDomains(questionnaire, responses);
  // A teacher writes beside any item; a family about its topics.
  const topics =
    responses.child.informant === 'teacher'
      ? activeItems(questionnaire, responses).map(({ linkId }) => linkId)
      : activeTopics(questionnaire, responses);
  return textsOf(responses, domains, topics);
}

/** Every text a parent ever typed, set aside or not; the nickname apart. */
export function everTyped(responses: OwnResponses): readonly Typed[] {
  const domains = questionnaire.domains.map(({ id }) => id);
  const linkIds = questionnaire.domains.flatMap(({ items }) => items.map(({ linkId }) => linkId));
  return textsOf(responses, domains, linkIds);
}

function textsOf(
  { domainNotes, strengths, details }: OwnResponses,
  domains: ReturnType<typeof activeDomains>,
  linkIds: ReturnType<typeof activeTopics>,
): readonly Typed[] {
  return [
    ...domains.flatMap((domain): readonly Typed[] => [
      { text: domainNotes[domain]?.helps ?? '', where: `domainNotes/${domain}/helps` },
      { text: domainNotes[domain]?.childSays ?? '', where: `domainNotes/${domain}/childSays` },
    ]),
    { text: strengths.own, where: 'strengths/own' },
    { text: strengths.hopes, where: 'strengths/hopes' },
    ...linkIds.flatMap((linkId) => detailTexts(`details/${linkId}`, details[linkId])),
  ].filter(({ text }) => text.trim() !== '');
}

function detailTexts(where: string, said: Details | undefined): readonly Typed[] {
  if (said === undefined) return [];
  return [
    { text: said.effectNote, where: `${where}/effectNote` },
    { text: said.betterNote, where: `${where}/betterNote` },
    ...said.tried.map(({ what }, index) => ({ text: what, where: `${where}/tried/${index}` })),
    { text: said.example, where: `${where}/example` },
    { text: said.hope, where: `${where}/hope` },
  ];
}
