import { type Locale, localeNames } from '../../src/content/locales.ts';
import type { ItemWords } from '../../src/content/types.ts';
import { type ItemId, questionnaire } from '../../src/questions/index.ts';
import type { Item } from '../../src/questions/types.ts';
import { type Language, languages } from '../../tests/rules/languages.ts';
import { words as wordsOf } from '../../tests/rules/reading.ts';
import { forBand } from '../../tests/rules/style.ts';
import { asked } from './figures.ts';
import { intents } from './intents/index.ts';
import { table } from './markdown.ts';

const HOW = `Made by \`npm run content -- --review\`. For the people who read the words before families do: an
occupational therapist for what is asked, two bilingual parents for how it sounds. Does each question
carry its intent? Would you say it so? Write beside it what you would say instead. The figures of one
question alone say little; the table of \`npm run content\` pools them by domain.`;

function itemSheet(language: Language, item: Item<ItemId>): string {
  const said: ItemWords = language.words.items[item.linkId];
  const { subArea, observed, why } = intents[item.linkId];
  const rows = item.bands.map((band) => {
    const question = asked(language, said, band);
    const hint = forBand(said.hint, band);
    const figures = language.figures.map(({ of }) => of([question, hint]).toFixed(1));
    return [band, question, hint, `${wordsOf(question).length}`, ...figures];
  });
  const figureNames = language.figures.map(({ name }) => name);
  return [
    `### ${item.linkId}`,
    [
      `- Intent: ${subArea}. ${observed}.`,
      `- Why it matters at school: ${why}.`,
      `- Source: ${item.source}`,
      `- Short name: ${said.short}`,
      `- Told when asked why: ${language.why[item.linkId]}`,
    ].join('\n'),
    table(['Grades', 'Question', 'Hint', 'Words', ...figureNames], rows),
  ].join('\n\n');
}

/** A sheet for reviewers: every item of a language with its intent, source, wording and figures. */
export function reviewSheet(locale: Locale): string {
  const language = languages[locale];
  const domains = questionnaire.domains.flatMap(({ id, items }) => [
    `## ${language.words.followups.domains[id]}`,
    ...items.map((item) => itemSheet(language, item)),
  ]);
  return `${[`# ${localeNames[locale]}: the questions, for review`, HOW, ...domains].join('\n\n')}\n`;
}
