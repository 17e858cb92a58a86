import { type ItemId, questionnaire } from '../questions/index.ts';
import { activeItems } from '../responses/active.ts';
import { MAX_OTHERS, NO_DETAILS, NO_RESPONSES } from '../responses/defaults.ts';
import type {
  Answer,
  Coverage,
  Details,
  OtherView,
  OwnResponses,
  Responses,
} from '../responses/types.ts';
import { selectResponses } from '../machines/selectors.ts';
import { BY_HAND } from '../summary/views.ts';
import { useInterview } from './interview-context.ts';
import { useSelect } from './use-select.ts';

/** Which sheet the teacher filled in. */
export type SheetKind = 'mine' | 'quick' | 'full' | 'extras';

/** A sheet as it is typed in: what was circled and written on each line. */
export type TypedSheet = {
  sheet: SheetKind;
  /** yyyy-mm-dd, or empty. */
  date: string;
  lines: Partial<Record<ItemId, { answer: Answer | null; note: string }>>;
};

/** Typing in a teacher's sheet beside the notes that are open. */
export type TypingIn = Readonly<{
  /** The sheet typed in last, to go on with; else the first one. */
  lastId: string;
  /** An id for one more sheet. */
  nextId: string;
  isFull: boolean;
  read: (id: string) => TypedSheet;
  /** The items of a sheet, in the order of its numbers. */
  linesOf: (sheet: SheetKind) => readonly ItemId[];
  /** Keeps the sheet beside the notes; an empty one is taken away. */
  keep: (id: string, typed: TypedSheet) => void;
}>;

/** Typing in a teacher's sheet, for a screen. */
export function useTypedSheet(): TypingIn {
  const { actor, language } = useInterview();
  const responses = useSelect(selectResponses);
  const { others } = responses;
  const byHand = others.filter(({ id }) => isTyped(id));
  const nextId = freeId(others);
  return {
    lastId: byHand.at(-1)?.id ?? nextId,
    nextId,
    isFull: others.length >= MAX_OTHERS,
    read: (id) =>
      readSheet(
        responses,
        others.find((view) => view.id === id),
      ),
    linesOf: (sheet) =>
      activeItems(questionnaire, sheetOf(responses, sheet)).map(({ linkId }) => linkId),
    keep: (id, typed) => {
      const { others: now } = actor.getSnapshot().context.responses;
      const said = saidOn(responses, typed);
      const isEmpty = Object.keys(said.answers).length + Object.keys(said.details).length === 0;
      if (!isEmpty) {
        const view = { id, from: 'teacher', date: typed.date, locale: language.locale(), said };
        actor.send({ type: 'view.added', view: { ...view, from: 'teacher' } });
      } else if (now.some((view) => view.id === id)) actor.send({ type: 'view.removed', id });
    },
  };
}

// Those from a file are named by what is in them, with eight digits and letters; they are not changed.
function isTyped(id: string): boolean {
  return id.startsWith(BY_HAND) && id.length < BY_HAND.length + 8;
}

function freeId(others: readonly OtherView[]): string {
  const taken = new Set(others.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${BY_HAND}${number}`)) number += 1;
  return `${BY_HAND}${number}`;
}

/** What the sheet asks: as printed with the parent's own pages, or as a blank one for the grade. */
function sheetOf({ child, coverage, sharing }: Responses, sheet: SheetKind): OwnResponses {
  const { others: _others, meeting: _meeting, ...own } = NO_RESPONSES;
  const { nickname, grade } = child;
  const isMine = sheet === 'mine';
  const blank: Coverage = {
    ...own.coverage,
    length: sheet === 'quick' ? 'quick' : 'full',
    extras: sheet === 'extras',
  };
  return {
    ...own,
    child: { ...own.child, nickname, grade, informant: 'teacher' },
    coverage: isMine ? coverage : blank,
    sharing: { ...own.sharing, includePrivate: isMine && sharing.includePrivate },
  };
}

function saidOn(responses: Responses, { sheet, lines }: TypedSheet): OwnResponses {
  const answers: Partial<Record<ItemId, Answer>> = {};
  const details: Partial<Record<ItemId, Details>> = {};
  for (const { linkId } of questionnaire.domains.flatMap(({ items }) => items)) {
    const { answer = null, note = '' } = lines[linkId] ?? {};
    if (answer !== null) answers[linkId] = answer;
    if (note.trim() !== '') details[linkId] = { ...NO_DETAILS, example: note };
  }
  return { ...sheetOf(responses, sheet), answers, details };
}

function readSheet(responses: Responses, view: OtherView | undefined): TypedSheet {
  const lines: TypedSheet['lines'] = {};
  for (const { linkId } of questionnaire.domains.flatMap(({ items }) => items)) {
    const answer = view?.said.answers[linkId] ?? null;
    const note = view?.said.details[linkId]?.example ?? '';
    lines[linkId] = { answer, note };
  }
  return { sheet: kindOf(responses, view), date: view?.date ?? '', lines };
}

function kindOf(responses: Responses, view: OtherView | undefined): SheetKind {
  const kinds: readonly SheetKind[] = ['mine', 'quick', 'full', 'extras'];
  const found = kinds.find(
    (kind) => view !== undefined && asked(sheetOf(responses, kind)) === asked(view.said),
  );
  return found ?? 'mine';
}

function asked(own: OwnResponses): string {
  return activeItems(questionnaire, own)
    .map(({ linkId }) => linkId)
    .join();
}
