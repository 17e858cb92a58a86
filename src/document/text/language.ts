// Scripts that leave little doubt about the language, as BCP 47 tags. The first that most letters of
// a text belong to is taken.
const LANGUAGES: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\u3041-\u30ff\u4e00-\u9fff]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['or', /\p{Script=Oriya}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['dv', /\p{Script=Thaana}/gu],
  ['el', /\p{Script=Greek}/gu],
];

const KANA = /[\u3041-\u30ff]/u;
// Letters that only Persian, or only Urdu, adds to Arabic.
const PERSIAN = /[\u067e\u0686\u0698\u06af\u06cc]/u;
const URDU = /[\u0679\u0688\u0691\u06d2]/u;
const VIETNAMESE = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
const ASCII = /^[\0-\u007f]*$/u;

/**
 * The language of a text as a BCP 47 tag, where its letters tell; null where they do not (most
 * languages in Latin and Cyrillic letters).
 */
export function languageOf(text: string): string | null {
  if (ASCII.test(text)) return null;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const found = LANGUAGES.find(
    ([tag, pattern]) => (tag !== 'ja' || KANA.test(text)) && count(text, pattern) > letters / 2,
  );
  if (found === undefined) return VIETNAMESE.test(text) ? 'vi' : null;
  return found[0] === 'ar' ? inArabicLetters(text) : found[0];
}

function inArabicLetters(text: string): string {
  if (URDU.test(text)) return 'ur';
  return PERSIAN.test(text) ? 'fa' : 'ar';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
