import type { Path } from '../spoil.ts';

/** A fault to be put into the file of the family `maya`: where, and what stands there instead. */
export type SeededFault = Readonly<{
  name: string;
  at: Path;
  put: (value: unknown) => unknown;
  /** All that our check says about it. */
  says: readonly string[];
}>;

export const QUESTIONS: Path = ['entry', 0, 'resource'];
export const RESPONSE: Path = ['entry', 1, 'resource'];
/** "How does it go when your child holds a pencil …?" */
export const ASKED: Path = [...QUESTIONS, 'item', 1, 'item', 0];
export const OPTION: Path = [...ASKED, 'answerOption', 0];
export const SAID: Path = [...RESPONSE, 'item', 1, 'item', 0];
export const ANSWER: Path = [...SAID, 'answer', 0];
export const PARENT: Path = [...RESPONSE, 'contained', 0];

export const as = (value: unknown) => (): unknown => value;
export const gone = as(undefined);
export const withAll =
  (more: object) =>
  (value: unknown): unknown => ({ ...Object(value), ...more });
export const twice = (value: unknown): unknown =>
  Array.isArray(value) ? [...value, value[0]] : value;
export const swapped = (value: unknown): unknown =>
  Array.isArray(value) ? value.toReversed() : value;
