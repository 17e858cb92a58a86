import { useForm } from 'react-hook-form';
import { useWords } from '../../app/use-words.ts';
import { Chips } from '../../components/chips/Chips.tsx';
import { Group } from '../../components/field/Group.tsx';
import { type Locale, LOCALES, localeNames, localeOf } from '../../content/locales.ts';
import type { Sharing } from '../../responses/types.ts';
import { usePaperLocale, usePaperSecond } from '../paper/use-paper.ts';

type PaperLanguageProps = Readonly<{
  onChoose: (chosen: Pick<Sharing, 'paperLocale' | 'paperSecond'>) => void;
}>;

const named = (locales: readonly Locale[]) =>
  locales.map((value) => ({ value, label: localeNames[value], lang: value }));

// Its own value, as no language is called so.
const NONE = 'none';

/** The languages of the pages: the parent's, the one the school works in, or both side by side. */
export function PaperLanguage({ onChoose }: PaperLanguageProps) {
  const { take } = useWords().ui;
  const locale = usePaperLocale();
  const second = usePaperSecond();
  // Follows the language on the screen until the parent picks one for the pages.
  const form = useForm({ values: { locale, second: second ?? NONE } });
  const chooseFirst = (value: string) =>
    // The one that stood beside it changes places with it.
    onChoose({ paperLocale: value, paperSecond: value === second ? locale : second });
  const chooseSecond = (value: string) =>
    onChoose({ paperLocale: locale, paperSecond: localeOf(value) ?? null });
  return (
    <>
      <Group legend={take.paperLanguage} hint={take.paperLanguageHint}>
        <Chips
          type="radio"
          idOf={(value) => `paperLanguage.${value}`}
          options={named(LOCALES)}
          control={form.register('locale', {
            onChange: (event: { target: { value: string } }) => chooseFirst(event.target.value),
          })}
        />
      </Group>
      <Group legend={take.paperSecond} hint={take.paperSecondHint}>
        <Chips
          type="radio"
          idOf={(value) => `paperSecond.${value}`}
          options={[
            { value: NONE, label: take.paperSecondNone },
            ...named(LOCALES.filter((other) => other !== locale)),
          ]}
          control={form.register('second', {
            onChange: (event: { target: { value: string } }) => chooseSecond(event.target.value),
          })}
        />
      </Group>
    </>
  );
}
