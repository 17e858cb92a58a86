import { useForm } from 'react-hook-form';
import { useWords } from '../../app/use-words.ts';
import { Chips } from '../../components/chips/Chips.tsx';
import { Group } from '../../components/field/Group.tsx';
import { LOCALES, localeNames } from '../../content/locales.ts';
import { usePaperLocale } from '../paper/use-paper.ts';

type PaperLanguageProps = Readonly<{ onChoose: (locale: string) => void }>;

/** The language of the pages: the parent's, or the one the school works in. */
export function PaperLanguage({ onChoose }: PaperLanguageProps) {
  const { take } = useWords().ui;
  const locale = usePaperLocale();
  // Follows the language on the screen until the parent picks one for the pages.
  const form = useForm({ values: { locale } });
  return (
    <Group legend={take.paperLanguage} hint={take.paperLanguageHint}>
      <Chips
        type="radio"
        idOf={(value) => `paperLanguage.${value}`}
        options={LOCALES.map((value) => ({ value, label: localeNames[value], lang: value }))}
        control={form.register('locale', {
          onChange: (event: { target: { value: string } }) => onChoose(event.target.value),
        })}
      />
    </Group>
  );
}
