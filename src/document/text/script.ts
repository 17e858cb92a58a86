import type { Han } from '../fonts/families.ts';
import { isLatin } from './latin.ts';

/** How a paragraph runs, and whose shapes its Chinese characters take. */
export type Script = Readonly<{ isRtl: boolean; han: Han }>;

/** Most texts: left to right, Chinese characters as in mainland China. */
export const PLAIN: Script = { isRtl: false, han: 'sc' };

// Hebrew, Arabic, Syriac, Thaana and their presentation forms; the right-to-left planes.
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;
const KANA = /[\u3041-\u30ff]/u;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/u;
// Frequent characters that only the traditional way of writing has, and Bopomofo.
const TRADITIONAL =
  /[\u3105-\u312f們個這來對說學國過為與讀寫師點麼後會時問間題歡開關覺聽課業樣還從讓應該應聲機練習動長東車馬書話請謝愛頭實現發電體]/u;

// Marks that go over, under or before a letter; scripts whose letters join; Korean in parts; and
// sequences that make one sign (families, flags, skin tones).
const SHAPED =
  /(?!\p{Variation_Selector})\p{M}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Nko}|[\u1100-\u11ff\u200d]|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;

/** Whether a text cannot be set by putting the glyphs of its characters in a row. */
export function needsShaper(text: string): boolean {
  return SHAPED.test(text);
}

/** Whether a text has letters that run from right to left. */
export function hasRtl(text: string): boolean {
  return RTL.test(text);
}

/** The script of a paragraph: its direction is that of its first letter (Unicode UAX #9, P2). */
export function scriptOf(text: string): Script {
  if (isLatin(text)) return PLAIN;
  const letter = LETTER.exec(text)?.[0] ?? '';
  const isRtl = RTL.test(letter);
  const han = hanOf(text);
  return isRtl || han !== PLAIN.han ? { isRtl, han } : PLAIN;
}

function hanOf(text: string): Han {
  if (KANA.test(text)) return 'jp';
  if (HANGUL.test(text)) return 'kr';
  return TRADITIONAL.test(text) ? 'tc' : 'sc';
}
