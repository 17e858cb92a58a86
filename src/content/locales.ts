import { first } from './en/first.ts';
import type { FirstWords, Words } from './words.ts';

/** Every language that the product speaks, the one to fall back on first. */
export const LOCALES = ['en', 'es'] as const;

/** A language: the name of its folder, and the code in links and saved choices. */
export type Locale = (typeof LOCALES)[number];

/** Each language in its own name, for the switch. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** The way each language runs. */
export const dir: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { en: 'ltr', es: 'ltr' };

/** The language whose words for the interview are always here: the first of all. */
export const HERE: Readonly<{ locale: Locale; words: FirstWords }> = {
  locale: LOCALES[0],
  words: first,
};

// One import for each language, so that a bundle holds only those that are asked for.
const load: Readonly<Record<Locale, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.ts')).en,
  es: async () => (await import('./es/index.ts')).es,
};

/** The whole words of a language. Rejects when they cannot be fetched. */
export function loadWords(locale: Locale): Promise<Words> {
  return load[locale]();
}

/** The language a tag names ("es", "es-MX", "ES_us"), if we speak it. */
export function localeOf(tag: string): Locale | undefined {
  const [language] = tag.trim().toLowerCase().split(/[-_]/u);
  return LOCALES.find((locale) => locale === language);
}

/** What may say which language to begin in; null where it says nothing. */
type Wishes = Readonly<{
  /** The language asked for in the link. */
  link: string | null;
  /** The language chosen before on this device. */
  saved: string | null;
  /** The language that a teacher chose for the family. */
  invited: string | null;
  /** The browser's languages, the dearest first (`navigator.languages`). */
  browser: readonly string[];
}>;

/**
 * The language to begin in: the link's, else the saved one, else the one a teacher chose, else the
 * browser's, else English. What a family chose for itself goes before what others chose for it.
 */
export function startLocale({ link, saved, invited, browser }: Wishes): Locale {
  const wished = [link ?? '', saved ?? '', invited ?? '', ...browser].map(localeOf);
  return wished.find((locale) => locale !== undefined) ?? LOCALES[0];
}
