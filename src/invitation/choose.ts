import { type ItemId, questionnaire } from '../questions/index.ts';
import type { DomainId, Grade, Item } from '../questions/types.ts';
import { bandOf } from '../responses/grades.ts';
import type { Invitation } from './types.ts';

/** What a teacher chooses. Without a grade there are no single questions. */
export type Chosen = Readonly<{
  locale: string;
  grade: Grade | '';
  kind: 'parts' | 'questions';
  parts: readonly DomainId[];
  questions: readonly ItemId[];
  length: Invitation['length'];
}>;

/** The questions of a part that are asked in a grade, extras among them. */
export function questionsOf(part: DomainId, grade: Grade): readonly Item<ItemId>[] {
  const items = questionnaire.domains.find(({ id }) => id === part)?.items ?? [];
  return items.filter(({ bands }) => bands.includes(bandOf(grade)));
}

/** The invitation that was chosen; `null` while there is nothing in it. */
export function invitationOf(chosen: Chosen): Invitation | null {
  const { locale, grade, kind, length } = chosen;
  const ids = questionnaire.domains.map(({ id }) => id);
  if (kind === 'parts') {
    const domains = ids.filter((id) => chosen.parts.includes(id));
    if (domains.length === 0) return null;
    return { domains, only: [], grade: grade === '' ? null : grade, length, locale };
  }
  if (grade === '') return null;
  const asked = ids
    .flatMap((id) => questionsOf(id, grade))
    .filter(({ linkId }) => chosen.questions.includes(linkId));
  if (asked.length === 0) return null;
  const domains = ids.filter((id) => asked.some(({ domain }) => domain === id));
  return { domains, only: asked.map(({ linkId }) => linkId), grade, length: 'quick', locale };
}
