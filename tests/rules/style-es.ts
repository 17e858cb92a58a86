import type { ItemWords } from '../../src/content/types.ts';
import type { GradeBand } from '../../src/questions/types.ts';
import type { Said } from './all-strings.ts';
import { sentences, words } from './reading.ts';
import { type Fault, forBand } from './style.ts';

/** Finds what is wrong with one Spanish string; empty when nothing is. */
type Rule = (said: Said) => readonly string[];

// A fifth more words than English: articles and prepositions that Spanish cannot leave out.
const SENTENCE_WORDS = 20;
const LEGAL_SENTENCE_WORDS = 28;
const QUESTION_WORDS = 24;

/** The stem without its completion, where the child has no nickname. */
export const SPANISH_STEM = '¿Cómo le va a su hijo o hija cuando';

function under(key: string, ...prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}

/** Matches whole words only; \b does not know that é is a letter. */
function finds(pattern: string, flags = 'giu'): (text: string) => readonly string[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);
  return (text) => [...text.matchAll(whole)].map((match) => match[0]);
}

function longerThan(limit: number, of: readonly string[]): readonly string[] {
  return of.filter((sentence) => words(sentence).length > limit);
}

const isQuestion = (sentence: string) => /\?[”’)]*$/u.test(sentence);

/** A sentence has at most 20 words; in law and facts 28. */
const longSentence: Rule = ({ key, text }) =>
  longerThan(
    under(key, 'law.', 'facts.') ? LEGAL_SENTENCE_WORDS : SENTENCE_WORDS,
    sentences(text).filter((sentence) => !isQuestion(sentence)),
  );

/** A question has at most 24 words. */
const longQuestion: Rule = ({ text }) =>
  longerThan(QUESTION_WORDS, sentences(text).filter(isQuestion));

/** One form of address: usted. These words are only ever said to a tú, a vos or a vosotros. */
const familiar = [
  'tú|tus?|te|ti|contigo|tuy[oa]s?|vos|vosotr[oa]s|vuestr[oa]s?|os',
  'eres|estás|has|tienes|puedes|quieres|debes|sabes|ves|dices|haces|vas|necesitas|eliges|escribes',
  'respondes|guardas|llevas|piensas|podrás|tendrás|verás|quieras|puedas|tengas|decides|dijiste|viste|marcaste|escribiste',
  '(?!intérprete)\\p{L}*[áéíóú]\\p{L}*(?<!men)te',
].join('|');
// "Elige" inside a sentence is what the team does; at its start it is a tú who is told to.
const toldToTu = new RegExp(
  '(?<=^|[.?!…][”’)]*\\s+)(?:Elige|Escoge|Haz|Ten|Pon|Piensa|Escribe|Guarda|Responde|Revisa|Llama|Recuerda|Toca|Busca|Anota|Prueba)(?!\\p{L})',
  'gu',
);
const findFamiliar = finds(familiar);
const tuForm: Rule = ({ text }) => [
  ...findFamiliar(text),
  ...[...text.matchAll(toldToTu)].map((match) => match[0]),
];

/** No "niño/a", "niño(a)", "niñ@" or "niñx", and no "y/o": both are said in full, or neither. */
const slash: Rule = ({ text }) =>
  [...text.matchAll(/\p{L}\s*\/\s*\p{L}|\((?:a|as|o|os)\)|\p{L}@|\p{L}+x(?:s|es)?(?!\p{L})/gu)]
    .map((match) => match[0])
    .filter((found) => !/(?:ex|flex|box)$/iu.test(found));

/** Numbers are digits; "un" and "una" are articles too. */
const findNumbers = finds('dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce');
const numberWord: Rule = ({ text }) => findNumbers(text);

/** A child is a name, "su hijo o hija", "su adolescente" or nobody: no pronoun tells a gender. */
const findPronoun = finds('él|ella|ellos|ellas');
const findGendered = finds(
  '(?:está|estar|esté|sentirse|se siente|quedarse|ponerse|parece)\\s+(?:muy\\s+|más\\s+)?' +
    '(?:sol|list|quiet|tranquil|content|seri|\\p{L}+[ai]d|\\p{L}+os)[oa]',
);
const gendered: Rule = ({ key, text }) =>
  under(key, 'items.', 'why.', 'followups.', 'ask.', 'summary.')
    ? [...findPronoun(text), ...findGendered(text)]
    : [];

/** "Puede ver" may be the child or the parent: the parent is always "usted puede ver". */
const whoSees: Rule = ({ key, text }) =>
  under(key, 'items.') && /^(?:O )?[Pp]uede (?:ver|oír|notar que)/u.test(text) ? [text] : [];

/** Quotation marks and apostrophes are typographic. */
const straightQuote: Rule = ({ text }) => [...text.matchAll(/['"]/gu)].map((match) => match[0]);

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** A question begins with ¿ and ends with ?; an exclamation likewise; no space inside. */
const openMark: Rule = ({ text }) =>
  count(text, '¿') !== count(text, '?') ||
  count(text, '¡') !== count(text, '!') ||
  /[¿¡]\s|\s[?!]/u.test(text)
    ? [text]
    : [];

/** A full stop stands outside the quotation mark, unlike in English. */
const quoteStop: Rule = ({ text }) => [...text.matchAll(/[.,]”/gu)].map((match) => match[0]);

/** A question to ask ends as one; the names of the people do not. */
const askNoQuestion: Rule = ({ key, text }) =>
  under(key, 'ask.') &&
  !under(key, 'ask.roles.', 'ask.teacherOf') &&
  !(text.endsWith('?') && text.includes('¿'))
    ? [text]
    : [];

const findEnglish = finds(
  'the|and|with|your?|of|for|from|is|are|was|this|that|these|what|when|where|who|how|child|kids?|school|page|' +
    'answers?|questions?|teachers?|parents?|please|save|print|skip|back|next|help|hard|often|sometimes|goes|well|' +
    'writing|hands|class|homework|lunch|friends?|think|look|say|by|to|at|or|if|it|my|we|not|can|will|does',
);
/** No English left over, but for names in brackets or quotation marks. */
const english: Rule = ({ key, text }) =>
  key.endsWith('.id')
    ? []
    : findEnglish(text.replaceAll(/\([^)]*\)|“[^”]*”/gu, ' ').replaceAll('Backpack Notes', ' '));

const RULES: Readonly<Record<string, Rule>> = {
  longSentence,
  longQuestion,
  tuForm,
  slash,
  numberWord,
  gendered,
  whoSees,
  straightQuote,
  openMark,
  quoteStop,
  askNoQuestion,
  english,
};

/** Every rule that a Spanish string breaks. Citations are other people's words and go unchecked. */
export function spanishFaults(said: Said): readonly Fault[] {
  if (under(said.key, 'sources.')) return [];
  return Object.entries(RULES).flatMap(([rule, find]) =>
    find(said).map((found) => ({ rule, key: said.key, found })),
  );
}

const findNegations = finds('no|ni|nunca|jamás|sin|tampoco|nada|nadie|ningun[oa]?');

/** What is wrong with an item's Spanish words in one band. */
export function spanishItemFaults(said: ItemWords, band: GradeBand): readonly string[] {
  const completion = forBand(said.completion, band);
  const hint = forBand(said.hint, band);
  const question = `${SPANISH_STEM} ${completion}?`;
  return [
    ...(completion === '' ? ['has no completion'] : []),
    ...(hint === '' ? ['has no hint'] : []),
    ...(words(question).length > QUESTION_WORDS ? [`asks too long: ${question}`] : []),
    ...(/[?.!¿¡]/u.test(completion) ? [`ends the question itself: ${completion}`] : []),
    ...findNegations(completion).map((found) => `says ${found} in the question`),
    ...(sentences(hint).length > 2 ? [`hints too long: ${hint}`] : []),
  ];
}

/** What is wrong with a short name in Spanish. */
export function spanishShortFaults(short: string): readonly string[] {
  return [
    ...(words(short).length > 11 ? ['has more than 11 words'] : []),
    ...(/^\p{Ll}/u.test(short) ? [] : ['does not start in lower case']),
    ...(/[.?!]$/u.test(short) ? ['ends like a sentence'] : []),
  ];
}
