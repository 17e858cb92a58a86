import type { Locale } from '../../src/content/locales.ts';
import type { ItemWords } from '../../src/content/types.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { GradeBand } from '../../src/questions/types.ts';
import { allFacts, allStrings } from '../../tests/rules/all-strings.ts';
import { type Language, languages } from '../../tests/rules/languages.ts';
import { BANDS, domainTexts } from '../../tests/rules/lint.ts';
import { words as wordsOf } from '../../tests/rules/reading.ts';
import { forBand } from '../../tests/rules/style.ts';

/** One row of the reading table: a domain in a grade band. */
type ReadingRow = Readonly<{
  domain: string;
  band: GradeBand;
  questions: number;
  figures: readonly string[];
}>;

/** The pooled reading figures of each domain in each grade band, to one decimal. */
export function readingRows(language: Language): readonly ReadingRow[] {
  return questionnaire.domains.flatMap(({ id }) =>
    BANDS.map((band) => {
      const texts = domainTexts(language, id, band);
      return {
        domain: id,
        band,
        questions: texts.length / 2,
        figures: language.figures.map(({ of }) => of(texts).toFixed(1)),
      };
    }),
  );
}

/** A question as it is asked where the child has no nickname. */
export function asked({ stem }: Language, said: ItemWords, band: GradeBand): string {
  return `${stem} ${forBand(said.completion, band)}?`;
}

/** The question with the most words, in any grade band. */
export function longestQuestion(language: Language): Readonly<{ text: string; words: number }> {
  const texts = questionnaire.domains.flatMap(({ items }) =>
    items.flatMap(({ linkId, bands }) =>
      bands.map((band) => asked(language, language.words.items[linkId], band)),
    ),
  );
  return texts
    .map((text) => ({ text, words: wordsOf(text).length }))
    .reduce((longest, next) => (next.words > longest.words ? next : longest));
}

/** How many strings people read in a language. */
export function stringCount(locale: Locale): number {
  return allStrings(languages[locale].words).filter(
    ({ key }) => !key.startsWith('sources.') && !key.endsWith('.id'),
  ).length;
}

/** The facts checked more than 12 months before a day (ISO date), each with the day it was checked. */
export function oldFacts(locale: Locale, today: string): readonly string[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return allFacts(languages[locale].words)
    .filter(({ checked }) => checked < yearAgo)
    .map(({ key, source, checked }) => `${key}: ${source}, checked ${checked}`);
}
