import { daleChall } from 'dale-chall';
import { sentences, words } from './reading.ts';

const listed: ReadonlySet<string> = new Set(daleChall.map((word) => word.toLowerCase()));

/** Words of the school day that the questions explain, or that every family with a child at school knows. */
const OWN: ReadonlySet<string> = new Set([
  'backpack',
  'grade',
  'gym',
  'headphones',
  'homework',
  'keyboard',
  'locker',
  'restroom',
  'teen',
]);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/[’']s$|s[’']$/, ''],
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/(d|r|st)$/, ''],
  [/(ed|er|est|ing)$/, ''],
  [/(ied|ier|iest)$/, 'y'],
  [/(.)\1(ed|er|est|ing)$/, '$1'],
  [/ing$/, 'e'],
];

function isFamiliarPart(word: string): boolean {
  if (listed.has(word) || OWN.has(word)) return true;
  return ENDINGS.some(([ending, base]) => {
    const stem = word.replace(ending, base);
    return stem !== word && (listed.has(stem) || OWN.has(stem));
  });
}

/** Whether Dale and Chall count a word as known in grade 4: listed, a plain form of it, or a number. */
export function isFamiliar(word: string): boolean {
  const bare = word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (/^\d/.test(bare)) return true;
  const plain = bare.replaceAll('’', "'");
  return isFamiliarPart(plain) || plain.split('-').every(isFamiliarPart);
}

/**
 * The Dale-Chall figure of all texts pooled as one (Chall and Dale 1995): 0.1579 for each hundredth of
 * unfamiliar words + 0.0496 words a sentence, and 3.6365 more where over 5 hundredths are unfamiliar.
 * Up to 4.9 reads as grade 4 or below, 5.0 to 5.9 as grades 5 and 6, 6.0 to 6.9 as grades 7 and 8.
 */
export function daleChallGrade(texts: readonly string[]): number {
  const said = texts.flatMap(sentences);
  const spoken = said.flatMap(words);
  if (spoken.length === 0) return 0;
  const share = (100 * spoken.filter((word) => !isFamiliar(word)).length) / spoken.length;
  const plain = 0.1579 * share + 0.0496 * (spoken.length / said.length);
  return share > 5 ? plain + 3.6365 : plain;
}
