import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Drawing } from '../drawing/Drawing.tsx';
import styles from './Choice.module.css';

/** One large card to choose. */
export type Choice = Readonly<{
  value: string;
  label: string;
  hint?: string;
  /** Drawn in place of the dot or the box. */
  mark?: ReactNode;
  /** The lines of a drawing at the end of the row. */
  drawing?: readonly string[];
  /** The area whose colour the card has. */
  domain?: string;
}>;

type ChoiceCardsProps = Readonly<{
  type: 'radio' | 'checkbox';
  idOf: (value: string) => string;
  choices: readonly Choice[];
  isInvalid?: boolean;
  describedBy?: string | undefined;
  /** The value that is chosen, where the inputs do not hold it themselves. */
  chosen?: string | null;
  /** What ties each input to the form (name, ref, onChange, onBlur). */
  control: ComponentPropsWithRef<'input'>;
}>;

/** Large cards, one an answer: the whole row is the label of a native radio or checkbox. */
export function ChoiceCards(props: ChoiceCardsProps) {
  return (
    <div className={styles['cards']}>
      {props.choices.map(({ value, label, hint, mark, drawing, domain }) => (
        <label
          key={value}
          className={styles['card']}
          data-marked={mark === undefined ? 'no' : 'yes'}
          data-domain={domain}
        >
          <input
            {...props.control}
            type={props.type}
            id={props.idOf(value)}
            value={value}
            {...(props.chosen === undefined ? {} : { checked: props.chosen === value })}
            aria-invalid={props.isInvalid === true || undefined}
            aria-describedby={props.describedBy}
          />
          {mark}
          <span className={styles['text']}>
            <strong>{label}</strong>
            {hint === undefined ? null : <small>{hint}</small>}
          </span>
          {drawing === undefined ? null : <Drawing lines={drawing} />}
        </label>
      ))}
    </div>
  );
}
