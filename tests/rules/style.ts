import type { ByBand, ItemWords } from '../../src/content/types.ts';
import type { GradeBand } from '../../src/questions/types.ts';
import type { Fact, Said } from './all-strings.ts';
import { sentences, words } from './reading.ts';

/** Finds what is wrong with one string; empty when nothing is. */
type Rule = (said: Said) => readonly string[];

const SENTENCE_WORDS = 16;
const LEGAL_SENTENCE_WORDS = 24;
const QUESTION_WORDS = 20;

/** The stem without its completion; the nickname counts as two words, like "your child". */
export const STEM = 'How does it go when your child';

function under(key: string, ...prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}

function longerThan(limit: number, of: readonly string[]): readonly string[] {
  return of.filter((sentence) => words(sentence).length > limit);
}

function matching(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[0]);
}

/** A sentence has at most 16 words; in law and facts 24 (content brief, Part 5). */
const longSentence: Rule = ({ key, text }) =>
  longerThan(
    under(key, 'law.', 'facts.') ? LEGAL_SENTENCE_WORDS : SENTENCE_WORDS,
    sentences(text).filter((sentence) => !isQuestion(sentence)),
  );

/** A question has at most 20 words. */
const longQuestion: Rule = ({ text }) =>
  longerThan(QUESTION_WORDS, sentences(text).filter(isQuestion));

function isQuestion(sentence: string): boolean {
  return /\?[”’)]*$/.test(sentence);
}

/** No "and/or": one idea at a time. */
const andOr: Rule = ({ text }) => matching(/\band\s*\/\s*or\b/gi, text);

/** Numbers are digits; "one" may be a pronoun. */
const numberWord: Rule = ({ text }) =>
  matching(/\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi, text);

/** A child is "they", a name or "your child". */
const gendered: Rule = ({ text }) =>
  matching(/\b(he|she|him|his|hers?|himself|herself|s\/he)\b/gi, text);

/** Words on screen have typographic apostrophes. */
const straightApostrophe: Rule = ({ text }) => matching(/'/g, text);

/** A question to ask ends with a question mark; the names of the people do not. */
const askNoQuestion: Rule = ({ key, text }) =>
  under(key, 'ask.') && !under(key, 'ask.roles.', 'ask.teacherOf') && !text.endsWith('?')
    ? [text]
    : [];

/** The rules for every string of the product. */
const RULES: Readonly<Record<string, Rule>> = {
  longSentence,
  longQuestion,
  andOr,
  numberWord,
  gendered,
  straightApostrophe,
  askNoQuestion,
};

/** A broken rule: which, where, and the words that break it. */
export type Fault = Readonly<{ rule: string; key: string; found: string }>;

/** Every rule that a string breaks. Citations are other people's words and go unchecked. */
export function faults(said: Said): readonly Fault[] {
  if (under(said.key, 'sources.')) return [];
  return Object.entries(RULES).flatMap(([rule, find]) =>
    find(said).map((found) => ({ rule, key: said.key, found })),
  );
}

/** Facts without a source, or without the day they were checked (ISO date). */
export function uncited(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    ({ source, checked }) => source.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(checked),
  );
}

/** The text for a band, or nothing when there is none. */
export function forBand(by: ByBand, band: GradeBand): string {
  return typeof by === 'string' ? by : (by[band] ?? '');
}

function negations(text: string): readonly string[] {
  return matching(/\b(not|no|never|without|cannot|unable|hardly)\b|n[’']t\b/gi, text);
}

/** What is wrong with an item's words in one band. */
export function itemFaults(said: ItemWords, band: GradeBand): readonly string[] {
  const completion = forBand(said.completion, band);
  const hint = forBand(said.hint, band);
  const question = `${STEM} ${completion}?`;
  return [
    ...(completion === '' ? ['has no completion'] : []),
    ...(hint === '' ? ['has no hint'] : []),
    ...(words(question).length > QUESTION_WORDS ? [`asks too long: ${question}`] : []),
    ...(/[?.]/.test(completion) ? [`ends the question itself: ${completion}`] : []),
    ...negations(completion).map((found) => `says ${found} in the question`),
    ...(sentences(hint).length > 2 ? [`hints too long: ${hint}`] : []),
  ];
}

/** What is wrong with a short name. */
export function shortFaults(short: string): readonly string[] {
  return [
    ...(words(short).length > 9 ? ['has more than 9 words'] : []),
    ...(/^\p{Ll}/u.test(short) ? [] : ['does not start in lower case']),
    ...(/[.?!]$/.test(short) ? ['ends like a sentence'] : []),
  ];
}
