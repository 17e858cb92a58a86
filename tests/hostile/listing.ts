import type { FileLike, Refusal } from '../../src/storage/save-file/types.ts';
import { fileOf, mayaContent, pageAround, sealed } from './build.ts';

/** A file somebody might open, by mistake or on purpose, and why it is refused. */
export type HostileFile = Readonly<{ name: string; file: FileLike; why: Refusal }>;

/** A file with these contents. */
export const file = (
  name: string,
  why: Refusal,
  content: string | Uint8Array<ArrayBuffer>,
): HostileFile => ({
  name,
  why,
  file: fileOf(content),
});

/** JSON text in a page like ours. */
export const data = (name: string, why: Refusal, json: string): HostileFile =>
  file(name, why, pageAround(json));

/** Maya's save file. */
export const good = pageAround(sealed(mayaContent()));
/** The same, with spaces after it up to so many bytes. */
export const padded = (to: number) =>
  `${good}${' '.repeat(to - new TextEncoder().encode(good).length)}`;
