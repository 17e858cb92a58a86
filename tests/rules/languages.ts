import { en } from '../../src/content/en/index.ts';
import { why as whyInEnglish } from '../../src/content/en/why/index.ts';
import { es } from '../../src/content/es/index.ts';
import { why as whyInSpanish } from '../../src/content/es/why/index.ts';
import type { Locale } from '../../src/content/locales.ts';
import type { ItemWords } from '../../src/content/types.ts';
import type { Why } from '../../src/content/why.ts';
import type { Words } from '../../src/content/words.ts';
import type { GradeBand } from '../../src/questions/types.ts';
import type { Said } from './all-strings.ts';
import { daleChallGrade } from './dale-chall.ts';
import { inflesz } from './reading-es.ts';
import { readingGrade } from './reading.ts';
import { SPANISH_STEM, spanishFaults, spanishItemFaults, spanishShortFaults } from './style-es.ts';
import { type Fault, faults, itemFaults, shortFaults, STEM } from './style.ts';

/** A reading figure of texts pooled as one, with what it must be for the questions of a domain. */
type Figure = Readonly<{
  name: string;
  of: (texts: readonly string[]) => number;
  /** In words, for the table. */
  limit: string;
  keeps: (figure: number) => boolean;
}>;

/** What the rules need to know of a language. */
export type Language = Readonly<{
  words: Words;
  /** Why each question matters: words that are loaded on their own. */
  why: Why['texts'];
  /** The question's beginning, where the child has no nickname. */
  stem: string;
  faults: (said: Said) => readonly Fault[];
  itemFaults: (said: ItemWords, band: GradeBand) => readonly string[];
  shortFaults: (short: string) => readonly string[];
  figures: readonly Figure[];
}>;

/** The languages of the product with their rules. A language without rules does not compile. */
export const languages: Readonly<Record<Locale, Language>> = {
  en: {
    words: en,
    why: whyInEnglish,
    stem: STEM,
    faults,
    itemFaults,
    shortFaults,
    figures: [
      { name: 'Flesch-Kincaid', of: readingGrade, limit: '≤ 5.0', keeps: (figure) => figure <= 5 },
      { name: 'Dale-Chall', of: daleChallGrade, limit: '≤ 6.9', keeps: (figure) => figure <= 6.9 },
    ],
  },
  es: {
    words: es,
    why: whyInSpanish,
    stem: SPANISH_STEM,
    faults: spanishFaults,
    itemFaults: spanishItemFaults,
    shortFaults: spanishShortFaults,
    figures: [{ name: 'INFLESZ', of: inflesz, limit: '≥ 65', keeps: (figure) => figure >= 65 }],
  },
};
