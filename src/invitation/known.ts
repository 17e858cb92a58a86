import { type ItemId, questionnaire } from '../questions/index.ts';
import type { DomainId, Grade } from '../questions/types.ts';
import { bandOf, GRADES } from '../responses/grades.ts';
import type { Coverage } from '../responses/types.ts';
import type { InvitationReading } from './types.ts';

/** What a code or an address says, before it is known what of it we have. `null`: not known here. */
export type Asked = Readonly<{
  parts: readonly (DomainId | null)[];
  questions: readonly (ItemId | null)[];
  grade: Grade | null;
  length: Coverage['length'];
  locale: string;
}>;

/** The grade with this name, if there is one. */
export function gradeOf(name: string): Grade | undefined {
  return GRADES.find((grade) => grade === name);
}

/** The part with this id, if there is one. */
export function partOf(id: string): DomainId | null {
  return questionnaire.domains.find((domain) => domain.id === id)?.id ?? null;
}

/** The question with this id, if there is one. */
export function questionOf(id: string): ItemId | null {
  return items().find(({ linkId }) => linkId === id)?.linkId ?? null;
}

/** What is suggested, in the order asked. What is not known, or not asked in that grade, is left out. */
export function readingOf(asked: Asked): InvitationReading {
  const { grade, length, locale } = asked;
  const only = items()
    .filter(({ linkId }) => asked.questions.includes(linkId))
    .filter(({ bands }) => grade !== null && bands.includes(bandOf(grade)));
  const domains = questionnaire.domains
    .map(({ id }) => id)
    .filter((id) => asked.parts.includes(id) || only.some(({ domain }) => domain === id));
  if (domains.length === 0) return { kind: 'refused', why: 'nothing-known' };
  const isWhole = asked.parts.length + asked.questions.length === (only.length || domains.length);
  return {
    kind: 'read',
    invitation: { domains, only: only.map(({ linkId }) => linkId), grade, length, locale },
    isWhole,
  };
}

function items() {
  return questionnaire.domains.flatMap((domain) => domain.items);
}
