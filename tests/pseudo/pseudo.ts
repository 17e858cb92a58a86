import type { Words } from '../../src/content/words.ts';

/** A language that nobody speaks, to find what a real one would break. */
export type PseudoKind = 'long' | 'rtl' | 'nospaces';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
/** From "A" to its full-width twin, after which a line may break anywhere, as in Chinese. */
const TO_FULL_WIDTH = 0xff21 - 0x41;

// Not for people to read as text: ids, codes, days and sources.
const NO_TEXT = new Set(['id', 'locale', 'source', 'checked', 'url']);

/** The same catalog in a pseudo language: every string between ⟦ and ⟧, placeholders as they are. */
export function pseudo(words: Words, kind: PseudoKind): Words {
  const said = turned(words, kind);
  if (!isWords(said)) throw new Error('A pseudo catalog has the shape of a catalog.');
  return said;
}

/** A text in a pseudo language; what is in it already, and placeholders, stay as they are. */
export function pseudoText(text: string, kind: PseudoKind): string {
  if (text === '') return '';
  const written = text
    .split(/(\{[a-z]+\}|⟦[^⟦⟧]*⟧)/u)
    .map((part) => (/^[{⟦]/u.test(part) ? part : inLetters(part, kind)))
    .join('');
  return `⟦${written}⟧`;
}

function inLetters(text: string, kind: PseudoKind): string {
  switch (kind) {
    case 'long':
      return text.replaceAll(/\p{L}+/gu, (word) => `${accented(word)}${padding(word)}`);
    case 'rtl':
      return text.replaceAll(/[a-zA-Z]/gu, (letter) => {
        return HEBREW[letter.toLowerCase().charCodeAt(0) - 0x61] ?? letter;
      });
    case 'nospaces':
      return text
        .replaceAll(/[A-Z]/giu, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) + TO_FULL_WIDTH),
        )
        .replaceAll(' ', '');
  }
}

function accented(word: string): string {
  return word.replaceAll(/[aeiounAEIOU]/gu, (letter) => ACCENTED[letter] ?? letter);
}

// Two fifths more: a short word behind each longer one. Word by word, so that a name that holds the
// words of a button in one language holds them in this one too.
function padding(word: string): string {
  return word.length < 4 ? '' : ` ${'ñandúmásñandú'.slice(0, Math.ceil(word.length * 0.4))}`;
}

function turned(value: unknown, kind: PseudoKind): unknown {
  if (typeof value === 'string') return pseudoText(value, kind);
  if (typeof value === 'function') {
    return (...given: readonly unknown[]) => turned(Reflect.apply(value, undefined, given), kind);
  }
  if (Array.isArray(value)) return value.map((part: unknown) => turned(part, kind));
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, part]) => [name, NO_TEXT.has(name) ? part : turned(part, kind)]),
  );
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'ui' in value && 'items' in value;
}
