import type { ItemId } from '../questions/index.ts';
import type { HealthKey, Role, Setting } from '../questions/types.ts';
import type { Answer, Since } from '../responses/types.ts';

/** Why a person is named: the parent's own answers, nothing inferred. */
export type Reason =
  | Readonly<{ kind: 'start-here' }>
  | Readonly<{ kind: 'answer'; linkId: ItemId; answer: Answer; isPrivate: boolean }>
  | Readonly<{ kind: 'since'; linkId: ItemId; since: Since; isPrivate: boolean }>
  | Readonly<{ kind: 'only-home'; linkId: ItemId; isPrivate: boolean }>
  | Readonly<{ kind: 'health'; key: HealthKey }>
  | Readonly<{ kind: 'any-meeting' }>;

/** Every question the product can bring. The words stand in content/<locale>, `ask`. */
export type AskKey =
  | 'teacher.best-parts'
  | 'teacher.hard'
  | 'teacher.only-home'
  | 'teacher.change'
  | 'teacher.tried'
  | 'teacher.easy-change'
  | 'teacher.try-one'
  | 'teacher.who-else'
  | 'teacher.unseen'
  | 'pediatrician.play-a-part'
  | 'pediatrician.started'
  | 'pediatrician.health'
  | 'pediatrician.checked-this-year'
  | 'pediatrician.other-clinic'
  | 'pediatrician.write-school'
  | 'pediatrician.not-do'
  | 'pediatrician.call-sooner'
  | 'psychologist.patterns'
  | 'psychologist.part-of-it'
  | 'psychologist.support-now'
  | 'psychologist.steps'
  | 'psychologist.looked-at'
  | 'psychologist.safe'
  | 'ot.in-the-way'
  | 'ot.watch'
  | 'ot.watch-day'
  | 'ot.try-first'
  | 'ot.tool'
  | 'ot.kind-of-help'
  | 'ot.goals'
  | 'ot.at-home'
  | 'ot.no-longer'
  | 'team.reports'
  | 'team.who-there'
  | 'team.bring'
  | 'team.interpreter';

/** A question to ask. `about` items and `places` are printed as a list under it. */
export type Ask = Readonly<{
  /** The key, or key and linkId (`teacher.unseen/fm-copying`); stands in `questionsOff` when ticked off. */
  id: string;
  key: AskKey;
  about: readonly ItemId[];
  places: readonly Setting[];
  health: readonly HealthKey[];
  /** About a body-care item only: kept off pages for school unless the parent ticks otherwise. */
  isPrivate: boolean;
  ticked: boolean;
}>;

/** The people with questions of their own, and `team` for any meeting. */
export type PointerRole = 'teacher' | 'pediatrician' | 'psychologist' | 'ot' | 'team';

/** Whom to ask, why, and what. */
export type Pointer = Readonly<{
  role: PointerRole;
  reasons: readonly Reason[];
  /** Four to eight questions. */
  questions: readonly Ask[];
  /** Teacher only: one question for each "I haven't seen this". */
  unseen: readonly Ask[];
}>;

/** Someone who may join the meeting, and why. */
export type MayJoin = Readonly<{
  role: Exclude<Role, PointerRole>;
  reasons: readonly Reason[];
}>;
