import { z } from '../../lib/zod.ts';
import type { FirstWords } from '../../content/words.ts';

/** How much text a field takes, in characters; longer text is kept but must be shortened to go on. */
export const MOST = {
  nickname: 40,
  short: 300,
  hope: 500,
  example: 1000,
  note: 2000,
} as const;

/** Text of at most so many characters, with the words for too much. */
export function textOf(words: FirstWords, most: keyof typeof MOST) {
  return z
    .string()
    .check(z.maxLength(MOST[most], words.ui.errors.tooLong({ most: String(MOST[most]) })));
}
