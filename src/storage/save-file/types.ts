import type { Draft } from '../draft.ts';

/** `format` of the data in a save file: how we know our own. */
export const FORMAT = 'backpack-notes';

/** The id of the element that holds the data. */
export const DATA_ID = 'backpack-notes-data';

/** The id of the element that holds the data when a passphrase protects it. */
export const LOCKED_ID = 'backpack-notes-locked';

/**
 * The largest save file, in bytes (1 MiB). The family `long-notes`, which fills every field, makes
 * 44 kB of data, 85 kB with the page to read, 116 kB when protected. The same at three bytes a letter
 * fits four times over; so do notes on all 55 items in Latin letters, twice. The worst file of this
 * size is read in well under the 300 ms of trust.md, R4.
 */
export const MAX_BYTES = 1_048_576;

/**
 * Why a file is not opened; the list is closed, and screens give each a sentence.
 * `empty` no bytes · `too-big` · `unreadable` a folder, or it changed while being read · `other-text`
 * UTF-16 · `not-text` a picture, PDF, archive, or text in an old encoding · `no-notes` no data of ours
 * in it · `several-notes` more than one block of data · `too-deep` · `too-many` values · `broken` not JSON (cut off,
 * trailing text) · `forbidden-name` names that could reach into the program · `not-ours` JSON of
 * another kind · `bad-version` · `newer` made by a newer version of the app · `damaged` the checksum
 * is off · `unknown-question` an item that this questionnaire does not have · `wrong-shape` · `repeats`
 * an id twice in a list · `stuck` our own migration failed · `wrong-passphrase` · `locked-damaged` the
 * protected part is cut off or changed · `foreign-lock` protected, but not with a passphrase ·
 * `lock-too-strong` would take more work than a phone has · `no-unlocking` the part of the app that
 * unlocks could not be loaded.
 */
export type Refusal =
  | 'empty'
  | 'too-big'
  | 'unreadable'
  | 'other-text'
  | 'not-text'
  | 'no-notes'
  | 'several-notes'
  | 'too-deep'
  | 'too-many'
  | 'broken'
  | 'forbidden-name'
  | 'not-ours'
  | 'bad-version'
  | 'newer'
  | 'damaged'
  | 'unknown-question'
  | 'wrong-shape'
  | 'repeats'
  | 'stuck'
  | 'wrong-passphrase'
  | 'locked-damaged'
  | 'foreign-lock'
  | 'lock-too-strong'
  | 'no-unlocking';

/** What a parent sees of a file before it is taken in. */
export type Preview = Readonly<{
  nickname: string;
  /** How many items have an answer. */
  answered: number;
  /** When it was last changed (ISO), as the file says. */
  updatedAt: string | null;
  locale: string;
  /** Whether it was answered with another version of the questionnaire. */
  isOtherQuestionnaire: boolean;
}>;

/** A file, read. `draft` is new: an id of its own, not saved yet; nothing on the device was touched. */
export type ReadOutcome =
  | Readonly<{ kind: 'ok'; draft: Draft; preview: Preview }>
  /** Ask for the passphrase and read again. */
  | Readonly<{ kind: 'protected' }>
  | Readonly<{ kind: 'refused'; why: Refusal }>;

/** What we need of a File. */
export type FileLike = Readonly<{ size: number; arrayBuffer: () => Promise<ArrayBuffer> }>;

/** One step of reading: what it found, or why the file is refused. */
export type Found<Value> =
  Readonly<{ kind: 'found'; value: Value }> | Readonly<{ kind: 'refused'; why: Refusal }>;

/** A step that found what it looked for. */
export function found<Value>(value: Value): Found<Value> {
  return { kind: 'found', value };
}

/** A step that refuses the file. */
export function refused(why: Refusal): Readonly<{ kind: 'refused'; why: Refusal }> {
  return { kind: 'refused', why };
}
