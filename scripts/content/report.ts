import { type Locale, localeNames } from '../../src/content/locales.ts';
import { languages } from '../../tests/rules/languages.ts';
import { lint } from '../../tests/rules/lint.ts';
import { longestQuestion, oldFacts, readingRows, stringCount } from './figures.ts';
import { listed, table } from './markdown.ts';

/** A report on a language's words, and how many rules they break. */
type Report = Readonly<{ text: string; faults: number }>;

/** What there is to know about the words of a language on a day (ISO date). */
export function report(locale: Locale, today: string): Report {
  const language = languages[locale];
  const { faults, waivers, stale } = lint(locale);
  const longest = longestQuestion(language);
  const head = language.figures.map(({ name, limit }) => `${name} (${limit})`);
  const rows = readingRows(language).map(({ domain, band, questions, figures }) => [
    domain,
    band,
    `${questions}`,
    ...figures,
  ]);
  const text = [
    `## ${localeNames[locale]} (${locale})`,
    table(['Domain', 'Grades', 'Questions', ...head], rows),
    `Strings: ${stringCount(locale)}`,
    `Longest question (${longest.words} words): ${longest.text}`,
    listed(
      'Broken rules',
      'none',
      faults.map(({ rule, key, found }) => `${key}: ${rule}: ${found}`),
    ),
    listed(
      'Waivers',
      'none',
      waivers.map(({ key, rule, day, reason }) => `${key}: ${rule}, ${day}: ${reason}`),
    ),
    listed(
      'Waivers not needed any more',
      'none',
      stale.map(({ key, rule }) => `${key}: ${rule}`),
    ),
    listed('Sources checked more than 12 months ago', 'none', oldFacts(locale, today)),
  ].join('\n\n');
  return { text, faults: faults.length + stale.length };
}
