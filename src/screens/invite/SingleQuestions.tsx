import type { ComponentPropsWithRef } from 'react';
import { useWords } from '../../app/use-words.ts';
import { Chips } from '../../components/chips/Chips.tsx';
import { Group } from '../../components/field/Group.tsx';
import { itemTitle } from '../../content/words.ts';
import { questionsOf } from '../../invitation/choose.ts';
import { questionnaire } from '../../questions/index.ts';
import type { Grade } from '../../questions/types.ts';

type SingleQuestionsProps = Readonly<{
  grade: Grade | '';
  control: ComponentPropsWithRef<'input'>;
}>;

/** The questions of a grade to tick, part by part. */
export function SingleQuestions({ grade, control }: SingleQuestionsProps) {
  const words = useWords();
  if (grade === '') return <p>{words.ui.invite.needsGrade}</p>;
  return questionnaire.domains.map(({ id }) => (
    <Group key={id} legend={words.followups.domains[id]}>
      <Chips
        type="checkbox"
        idOf={(value) => `questions.${value}`}
        options={questionsOf(id, grade).map(({ linkId }) => ({
          value: linkId,
          label: itemTitle(words, linkId),
        }))}
        control={control}
      />
    </Group>
  ));
}
