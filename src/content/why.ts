import type { ItemId } from '../questions/index.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

/** Why the questions matter at school: a text for each, and the codes of where it was read. */
export type Why = Readonly<{
  texts: Readonly<Record<ItemId, string>>;
  sources: Readonly<Record<ItemId, readonly (keyof Words['sources'])[]>>;
}>;

const load: Readonly<Record<Locale, () => Promise<Why['texts']>>> = {
  en: async () => (await import('./en/why/index.ts')).why,
  es: async () => (await import('./es/why/index.ts')).why,
};

/** Why each question matters, in a language. Rejects when it cannot be fetched. */
export async function loadWhy(locale: Locale): Promise<Why> {
  const [texts, { whySources }] = await Promise.all([load[locale](), import('./why-sources.ts')]);
  return { texts, sources: whySources };
}

/** Where a text was read, as the list of sources names it. */
export function whySourceTexts(words: Words, { sources }: Why, linkId: ItemId): readonly string[] {
  return sources[linkId].map((code) => {
    const { title, publisher, year } = words.sources[code];
    return words.ui.question.whySource({ source: `${title}. ${publisher}, ${year}.` });
  });
}
