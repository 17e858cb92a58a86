import { sentences, words } from './reading.ts';

const STRONG = /[aeoáéíóú]/g;

/** The letters that sound: no h, no u of "que" and "gui", y where it is a vowel. */
function sounded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('h', '')
    .replace(/(?<=q)u|(?<=g)u(?=[eiéí])/g, '')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
}

/**
 * Syllables of one Spanish word, as the Real Academia divides it: in each run of vowels the open and
 * the accented ones are a syllable each; a run of closed ones alone is one. A number counts as two,
 * letters spelt out (OT, PDF) as one each.
 */
export function spanishSyllables(word: string): number {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return /\d/.test(word) ? 2 : 0;
  if (/^\p{Lu}{2,4}$/u.test(letters)) return letters.length;
  const runs = sounded(letters).match(/[aeiouáéíóúü]+/g) ?? [];
  const spoken = runs.reduce((sum, run) => sum + Math.max(1, (run.match(STRONG) ?? []).length), 0);
  return Math.max(1, spoken);
}

/**
 * How easily all texts read, pooled as one: 206.835 − 62.3 syllables a word − words a sentence
 * (Szigriszt-Pazos 1993), read on the INFLESZ scale (Barrio-Cantalejo and others 2008): 55 to 65 is
 * average, 65 to 80 quite easy, over 80 very easy.
 */
export function inflesz(texts: readonly string[]): number {
  const said = texts.flatMap(sentences);
  const spoken = said.flatMap(words);
  if (spoken.length === 0) return 100;
  const sounds = spoken.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - 62.3 * (sounds / spoken.length) - spoken.length / said.length;
}
