import type { ItemId } from '../questions/index.ts';
import type { DomainId, Grade } from '../questions/types.ts';
import type { Coverage } from '../responses/types.ts';

/**
 * What a teacher's link suggests: whole parts of the day or single questions, never both. It holds
 * nothing about a child, a teacher or a school, and no text of anybody's.
 */
export type Invitation = Readonly<{
  /** Parts of the day to cover; of single questions, the parts they belong to. */
  domains: readonly DomainId[];
  /** Single questions, in the order asked; empty where whole parts are suggested. */
  only: readonly ItemId[];
  /** `null`: whichever grade; then only whole parts can be suggested. */
  grade: Grade | null;
  /** Of whole parts. Single questions are `quick`. */
  length: Coverage['length'];
  /** The language of the family (BCP 47). */
  locale: string;
}>;

/** What was found in a link. `isWhole`: nothing in it had to be left out as unknown. */
export type InvitationReading =
  | Readonly<{ kind: 'read'; invitation: Invitation; isWhole: boolean }>
  | Readonly<{ kind: 'refused'; why: 'not-a-link' | 'newer' | 'mistyped' | 'nothing-known' }>;
