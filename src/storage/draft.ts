import type { Responses } from '../responses/types.ts';
import { type Asking, noteWordings, type Wordings } from './wording.ts';

/** What is kept of one interview, wherever it is kept: on the device or in a save file. */
export type DraftContent = Readonly<{
  /** The version of the questionnaire it was last answered with. */
  questionnaireVersion: string;
  /** The language it was last answered in (BCP 47). */
  locale: string;
  /** ISO moments, for people to read; never used to order. `null` in drafts from before we kept them. */
  createdAt: string | null;
  updatedAt: string | null;
  /** The step where the parent stopped. */
  cursor: string;
  responses: Responses;
  wordings: Wordings;
}>;

/** A draft on the device. `rev` counts its saves: 0 is not saved yet, and the higher is the newer. */
export type Draft = DraftContent & Readonly<{ id: string; rev: number }>;

/** What a draft is made with, apart from what was said. */
export type Making = Asking &
  Readonly<{
    questionnaireVersion: string;
    /** Milliseconds since 1970. */
    now: number;
  }>;

// 32 random hex digits: they say nothing about child, device or time.
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A draft of an interview that begins, or of one that was walked without being kept. */
export function newDraft(
  said: Readonly<{ responses: Responses; cursor: string }>,
  making: Making,
): Draft {
  const at = momentOf(making.now);
  return {
    id: newId(),
    rev: 0,
    questionnaireVersion: making.questionnaireVersion,
    locale: making.locale,
    createdAt: at,
    updatedAt: at,
    cursor: said.cursor,
    responses: said.responses,
    wordings: noteWordings({}, {}, said.responses.answers, making),
  };
}

/** A draft after more was said, or after the parent went on to another step. */
export function amend(
  draft: Draft,
  said: Readonly<{ responses: Responses; cursor: string }>,
  making: Making,
): Draft {
  const { answers } = draft.responses;
  return {
    ...draft,
    ...said,
    questionnaireVersion: making.questionnaireVersion,
    locale: making.locale,
    updatedAt: momentOf(making.now),
    wordings: noteWordings(draft.wordings, answers, said.responses.answers, making),
  };
}

/** The same content as a draft of its own, not saved yet: "keep mine as a copy". */
export function copyOf(content: DraftContent): Draft {
  return { ...content, id: newId(), rev: 0 };
}

/** How the parent tells several drafts apart: the nickname, or nothing. Derived, never kept apart. */
export function labelOf({ responses }: DraftContent): string {
  return responses.child.nickname.trim();
}

/** A draft without what belongs to this device: what a save file holds. */
export function contentOf({ id: _id, rev: _rev, ...content }: Draft): DraftContent {
  return content;
}

// A clock can be set to any year; a date that cannot be told is not a reason to lose a draft.
function momentOf(now: number): string | null {
  const at = new Date(now);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
