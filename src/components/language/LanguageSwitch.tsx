import styles from './LanguageSwitch.module.css';

/** The languages to choose from; `id` is the language's code, `name` its own name for itself. */
export type LanguageSwitchProps = Readonly<{
  label: string;
  choices: readonly Readonly<{ id: string; name: string }>[];
  current: string;
  onChoose: (id: string) => void;
}>;

/** One button for each language, in its own name. All of them stay, so that the focus does too. */
export function LanguageSwitch({ label, choices, current, onChoose }: LanguageSwitchProps) {
  return (
    <div role="group" aria-label={label} className={styles['languages']}>
      {choices.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          translate="no"
          className={styles['language']}
          aria-pressed={id === current}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
