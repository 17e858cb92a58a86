import { type Control, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useWords } from '../../app/use-words.ts';
import { type BlankChoice, useBlankPaper } from '../../app/use-blank-paper.ts';
import { useSelect } from '../../app/use-select.ts';
import { Button } from '../../components/button/Button.tsx';
import { Chips } from '../../components/chips/Chips.tsx';
import { Field } from '../../components/field/Field.tsx';
import { Group } from '../../components/field/Group.tsx';
import { Select } from '../../components/field/controls.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { selectResponses } from '../../machines/selectors.ts';
import type { Sharing } from '../../responses/types.ts';
import { BackToNotes } from '../BackToNotes.tsx';
import { GRADE_ORDER } from '../child/child-form.ts';
import { optionsOf } from '../form/options.ts';
import { Blocks } from '../paper/BlockView.tsx';
import paperStyles from '../paper/Paper.module.css';
import { TextView } from '../paper/RichText.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { MakePdfPart } from '../take/MakePdfPart.tsx';
import styles from './Blank.module.css';

type BlankForm = Pick<BlankChoice, 'grade' | 'length' | 'sheet'> &
  Readonly<{ size: 'usual' | 'large'; paper: Sharing['paper'] }>;

/** A sheet to fill in by hand, for any grade, without answering anything. */
export function BlankScreen() {
  const words = useWords();
  const { child, sharing } = useSelect(selectResponses);
  const form = useForm<BlankForm>({
    defaultValues: {
      grade: child.grade ?? 'K',
      length: 'quick',
      sheet: 'parent',
      size: 'usual',
      paper: sharing.paper,
    },
  });
  const text = words.ui.paper.blank;
  return (
    <>
      <StepTitle page={text.page} />
      <div data-print="no" className={styles['part']}>
        <StepHead heading={text.page} lead={text.lead} />
        <Choices form={form} />
      </div>
      <Sheet control={form.control} />
      <BackToNotes />
    </>
  );
}

function Choices({ form }: Readonly<{ form: UseFormReturn<BlankForm> }>) {
  const { followups, ui } = useWords();
  const text = ui.paper.blank;
  const groups = [
    { name: 'sheet', legend: text.sheet, labels: text.sheets },
    { name: 'length', legend: text.length, labels: text.lengths },
    { name: 'size', legend: text.size, labels: text.sizes },
    { name: 'paper', legend: ui.take.paper, labels: ui.take.papers },
  ] as const;
  return (
    <>
      <Field id="grade" label={ui.aboutChild.grade}>
        {(control) => (
          <Select {...control} {...form.register('grade')}>
            {GRADE_ORDER.map((grade) => (
              <option key={grade} value={grade}>
                {followups.grades[grade]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {groups.map(({ name, legend, labels }) => (
        <Group key={name} legend={legend}>
          <Chips
            type="radio"
            idOf={(value) => `${name}.${value}`}
            options={optionsOf(labels)}
            control={form.register(name)}
          />
        </Group>
      ))}
    </>
  );
}

function Sheet({ control }: Readonly<{ control: Control<BlankForm> }>) {
  const { take } = useWords().ui;
  const [grade, length, sheet, size, format] = useWatch({
    control,
    name: ['grade', 'length', 'sheet', 'size', 'paper'],
  });
  const isLarge = size === 'large';
  const paper = useBlankPaper({ grade, length, sheet, isLarge });
  return (
    <>
      <div data-print="no" className={styles['part']}>
        {/* Made anew for other choices. */}
        <MakePdfPart
          key={[grade, length, sheet, size, format, paper.lang].join()}
          paper={paper}
          format={format}
        >
          <Button look="quiet" onPress={() => window.print()}>
            {take.print}
          </Button>
        </MakePdfPart>
      </div>
      {paper.sheets.map(({ kind, blocks }) => (
        <article
          key={kind}
          className={`${paperStyles['sheet'] ?? ''} ${styles['sheet'] ?? ''}`}
          data-large={isLarge || undefined}
        >
          <Blocks blocks={blocks} base={2} />
        </article>
      ))}
      <p className={paperStyles['quiet']}>
        <TextView text={paper.footer} />
      </p>
    </>
  );
}
