import { type Control, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { Chips } from '../../components/chips/Chips.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { Select } from '../../components/field/controls.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { LOCALES, type Locale, localeNames } from '../../content/locales.ts';
import { type Chosen, invitationOf } from '../../invitation/choose.ts';
import { type ItemId, questionnaire } from '../../questions/index.ts';
import type { DomainId } from '../../questions/types.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { GRADE_ORDER } from '../child/child-form.ts';
import { optionsOf } from '../form/options.ts';
import { StepTitle } from '../StepTitle.tsx';
import styles from './Invite.module.css';
import { MadeInvitation } from './MadeInvitation.tsx';
import { SingleQuestions } from './SingleQuestions.tsx';

type InviteForm = Omit<Chosen, 'locale' | 'parts' | 'questions'> & {
  locale: Locale;
  parts: DomainId[];
  questions: ItemId[];
};

/** A teacher chooses what to ask about; link, QR code and flyer follow the choice. */
export function InviteScreen() {
  const { language } = useInterview();
  const words = useWords();
  const form = useForm<InviteForm>({
    defaultValues: {
      locale: language.locale(),
      grade: '',
      kind: 'parts',
      parts: questionnaire.domains.map(({ id }) => id),
      questions: [],
      length: 'quick',
    },
  });
  const text = words.ui.invite;
  return (
    <>
      <StepTitle page={text.page} />
      <div data-print="no" className={styles['part']}>
        <StepHead heading={text.page} lead={text.lead} />
        <Whom form={form} />
        <What form={form} />
      </div>
      <Made control={form.control} />
      <BackToNotes />
    </>
  );
}

type PartProps = Readonly<{ form: UseFormReturn<InviteForm> }>;

function Whom({ form }: PartProps) {
  const { followups, ui } = useWords();
  const text = ui.invite;
  return (
    <>
      <Group legend={text.forFamily}>
        <Chips
          type="radio"
          idOf={(value) => `locale.${value}`}
          options={LOCALES.map((locale) => ({
            value: locale,
            label: localeNames[locale],
            lang: locale,
          }))}
          control={form.register('locale')}
        />
      </Group>
      <Field id="grade" label={ui.aboutChild.grade}>
        {(control) => (
          <Select {...control} {...form.register('grade')}>
            <option value="">{text.anyGrade}</option>
            {GRADE_ORDER.map((grade) => (
              <option key={grade} value={grade}>
                {followups.grades[grade]}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}

function What({ form }: PartProps) {
  const { followups, ui } = useWords();
  const [kind, grade] = useWatch({ control: form.control, name: ['kind', 'grade'] });
  const text = ui.invite;
  return (
    <>
      <Group legend={text.what}>
        <Chips
          type="radio"
          idOf={(value) => `kind.${value}`}
          options={optionsOf(text.kinds)}
          control={form.register('kind')}
        />
      </Group>
      {kind === 'parts' ? (
        <>
          <Group legend={text.kinds.parts}>
            <Chips
              type="checkbox"
              idOf={(value) => `parts.${value}`}
              options={optionsOf(followups.domains)}
              control={form.register('parts')}
            />
          </Group>
          <Group legend={text.length}>
            <Chips
              type="radio"
              idOf={(value) => `length.${value}`}
              options={optionsOf(text.lengths)}
              control={form.register('length')}
            />
          </Group>
        </>
      ) : (
        <SingleQuestions grade={grade} control={form.register('questions')} />
      )}
    </>
  );
}

function Made({ control }: Readonly<{ control: Control<InviteForm> }>) {
  const text = useWords().ui.invite;
  const [locale, grade, kind, parts, questions, length] = useWatch({
    control,
    name: ['locale', 'grade', 'kind', 'parts', 'questions', 'length'],
  });
  const invitation = invitationOf({ locale, grade, kind, parts, questions, length });
  if (invitation === null) return <p role="status">{text.nothing}</p>;
  return <MadeInvitation invitation={invitation} locale={locale} />;
}
