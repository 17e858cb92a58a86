import { questionnaire } from '../../src/questions/index.ts';
import type { ItemId } from '../../src/questions/index.ts';
import { NO_RESPONSES } from '../../src/responses/defaults.ts';
import { journey, stepId } from '../../src/responses/journey.ts';
import type { Answer } from '../../src/responses/types.ts';

/** What was said in one set of notes, as plainly as it can be put. */
export type Said = Readonly<{ name: string; answers: Readonly<Record<string, Answer>> }>;

/** Notes as they should lie on the device. */
export type ModelDraft = Readonly<{ said: Said; stoppedAt: string; rev: number }>;

/** One tab as it should be; mutable, as the model is walked along with the app. */
export type ModelTab = {
  /** The id of what is open; `null` before anything was said. */
  open: string | null;
  rev: number;
  said: Said | null;
  cursor: string;
  stoppedAt: string;
  isChanging: boolean;
  /** Told that the notes were changed or deleted in another tab: nothing is written. */
  isApart: boolean;
  /** What the next page of this tab opens first. */
  last: string | null;
  /** What was said and not written, for the next page of this tab. */
  note: Readonly<{ id: string; rev: number; said: Said; stoppedAt: string }> | null;
};

/** The device as it should be. */
export type Model = {
  drafts: Map<string, ModelDraft>;
  trash: Map<string, ModelDraft>;
  /** The ids, last saved first. */
  recent: readonly string[];
  tabs: readonly [ModelTab, ModelTab];
};

/** A tab in which nothing is open. */
export function emptyTab(): ModelTab {
  return {
    open: null,
    rev: 0,
    said: null,
    cursor: 'welcome',
    stoppedAt: 'welcome',
    isChanging: false,
    isApart: false,
    last: null,
    note: null,
  };
}

/** A device on which nothing was kept. */
export function newModel(): Model {
  return { drafts: new Map(), trash: new Map(), recent: [], tabs: [emptyTab(), emptyTab()] };
}

const grade4 = { ...NO_RESPONSES, child: { ...NO_RESPONSES.child, grade: '4' } } as const;

/** The questions of the walk: the first part of the school day, the short way. */
export const QUESTIONS: readonly ItemId[] = journey(questionnaire, grade4).flatMap((step) =>
  step.kind === 'item' && step.domain === 'fine-motor' ? [step.linkId] : [],
);

/** The steps of the path; one more when something is hard, so that topics can be chosen. */
export function pathOf(said: Said | null): readonly string[] {
  if (said === null) return ['welcome', 'child'];
  const path = journey(questionnaire, grade4).map(stepId);
  const isHard = Object.values(said.answers).some((answer) => answer.endsWith('hard'));
  const at = path.indexOf('check');
  return isHard ? [...path.slice(0, at), 'topics', ...path.slice(at)] : path;
}

/** A step that has left the path gives way to the one before it. */
export function settled(said: Said | null, step: string): string {
  return step === 'topics' && !pathOf(said).includes(step) ? 'health' : step;
}
