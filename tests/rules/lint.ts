import type { Locale } from '../../src/content/locales.ts';
import type { ItemWords } from '../../src/content/types.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { DomainId, GradeBand } from '../../src/questions/types.ts';
import { allFacts, allStrings } from './all-strings.ts';
import { bannedTermsIn } from './banned-terms.ts';
import { type Language, languages } from './languages.ts';
import { parityFaults } from './parity.ts';
import { type Fault, forBand, uncited } from './style.ts';
import { sourcesOf, stale, unwaived, waiversOf, type Waiver } from './waivers.ts';

/** The grade bands, in order. */
export const BANDS: readonly GradeBand[] = ['K-2', '3-5', '6-8', '9-12'];

function itemRuleFaults({ words, itemFaults, shortFaults }: Language): readonly Fault[] {
  return questionnaire.domains.flatMap(({ items }) =>
    items.flatMap(({ linkId, bands }): readonly Fault[] => {
      const said: ItemWords = words.items[linkId];
      const key = `items.${linkId}`;
      return [
        ...bands.flatMap((band) =>
          itemFaults(said, band).map((found) => ({ rule: 'item', key, found: `${band} ${found}` })),
        ),
        ...shortFaults(said.short).map((found) => ({ rule: 'short', key: `${key}.short`, found })),
      ];
    }),
  );
}

/** All the words of a language, with those that are loaded on their own. */
function wholeOf({ words, why }: Language) {
  return { ...words, why };
}

/** Everything that breaks a rule in a language's words, waived or not. */
function allFaults(locale: Locale): readonly Fault[] {
  const language = languages[locale];
  const { myChild } = language.words.ui.child;
  const whole = wholeOf(language);
  const strings = allStrings(whole);
  const texts = new Set(strings.map(({ text }) => text));
  const nameless = allStrings(whole, '', myChild).filter(({ text }) => !texts.has(text));
  return [
    ...[...strings, ...nameless].flatMap(language.faults),
    ...strings
      .flatMap(bannedTermsIn(locale))
      .map(({ key, class: rule, found }) => ({ rule, key, found })),
    ...itemRuleFaults(language),
    ...uncited(allFacts(language.words)).map(({ key }) => ({ rule: 'uncited', key, found: '' })),
    ...(locale === 'en' ? [] : parityFaults(wholeOf(languages.en), whole)),
  ];
}

/** What the lint says of a language: faults that nothing excuses, waivers, and waivers not needed. */
type Findings = Readonly<{
  faults: readonly Fault[];
  waivers: readonly Waiver[];
  stale: readonly Waiver[];
}>;

/** Holds a language's words to every rule. Reads its files, for the waivers in them. */
export function lint(locale: Locale): Findings {
  const found = allFaults(locale);
  const waivers = sourcesOf(locale).flatMap(waiversOf);
  return { faults: unwaived(found, waivers), waivers, stale: stale(found, waivers) };
}

/** The questions and hints of a domain in a grade band, as a parent without a nickname reads them. */
export function domainTexts(
  { words, stem }: Language,
  domain: DomainId,
  band: GradeBand,
): readonly string[] {
  const items = questionnaire.domains.find(({ id }) => id === domain)?.items ?? [];
  return items
    .filter(({ bands }) => bands.includes(band))
    .flatMap(({ linkId }) => {
      const said: ItemWords = words.items[linkId];
      return [`${stem} ${forBand(said.completion, band)}?`, forBand(said.hint, band)];
    });
}

/** Why the questions of a domain matter at school. */
export function whyTexts({ why }: Language, domain: DomainId): readonly string[] {
  const items = questionnaire.domains.find(({ id }) => id === domain)?.items ?? [];
  return items.map(({ linkId }) => why[linkId]);
}
