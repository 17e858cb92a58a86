import { useMemo, useState } from 'react';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { ChoiceCards, type Choice } from '../../components/choice/ChoiceCards.tsx';
import { Mark } from '../../components/mark/Mark.tsx';
import { QuestionGroup } from '../../components/step/QuestionGroup.tsx';
import type { FieldFault } from '../../components/step/ErrorSummary.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepPlace } from '../../components/step/StepHead.tsx';
import { forBand, itemWords, questionText, type FirstWords } from '../../content/words.ts';
import {
  selectBand,
  selectCursor,
  selectIsSetAside,
  selectResponses,
} from '../../machines/selectors.ts';
import type { ItemId } from '../../questions/index.ts';
import type { Answer } from '../../responses/types.ts';
import { type Step, stepId } from '../../responses/journey.ts';
import { Faults } from '../form/Faults.tsx';
import { ReadAloud } from '../ReadAloud.tsx';
import { StepActions } from '../StepActions.tsx';
import { WhyPart } from './WhyPart.tsx';

const ANSWERS: readonly Answer[] = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'];

/** The question that Continue was pressed on without an answer, and how often it was in all. */
type Refused = Readonly<{ linkId: ItemId | null; attempt: number }>;

/**
 * One question with its four answers. An answer is recorded at once; Continue only goes on. One question
 * takes the place of the other on the same screen, as that is drawn soonest: what is open or read aloud
 * is told which question it is of.
 */
export function ItemScreen({ step }: Readonly<{ step: Extract<Step, { kind: 'item' }> }>) {
  const { actor } = useInterview();
  const words = useWords();
  const { child, answers } = useSelect(selectResponses);
  const band = useSelect(selectBand);
  const isSetAside = useSelect(selectIsSetAside(step.linkId));
  const [refused, setRefused] = useState<Refused>({ linkId: null, attempt: 0 });
  const given = answers[step.linkId] ?? null;
  const faults: readonly FieldFault[] =
    given === null && refused.linkId === step.linkId
      ? [{ fieldId: `answer.${ANSWERS[0]}`, text: words.ui.errors.chooseAnswer }]
      : [];
  const submit = () => {
    // A second press may come before the next question is drawn: it must not lead a second step on.
    if (selectCursor(actor.getSnapshot()) !== stepId(step)) return;
    if (given === null) setRefused({ linkId: step.linkId, attempt: refused.attempt + 1 });
    else actor.send({ type: 'step.continued' });
  };
  const { question } = words.ui;
  const give = (value: string) => {
    const answer = ANSWERS.find((known) => known === value);
    if (answer) actor.send({ type: 'answer.given', linkId: step.linkId, answer });
  };
  const clear = () => actor.send({ type: 'answer.cleared', linkId: step.linkId });
  const skip = () => actor.send({ type: 'step.continued' });
  const title = words.followups.domains[step.domain];
  const asked = questionText(words, child, step.linkId, band);
  const hint =
    child.informant === 'teacher'
      ? words.ui.observe.hint
      : forBand(itemWords(words, step.linkId).hint, band);
  // So that the marks need no look from one question to the next.
  const choices = useMemo(() => choicesOf(words), [words]);
  const progress = question.progress({ position: `${step.position}`, of: `${step.of}` });
  return (
    <StepForm
      domain={step.domain}
      onSubmit={submit}
      actions={
        <StepActions
          aside={
            given !== null
              ? { text: question.clear, onPress: clear }
              : { text: question.skip, onPress: skip }
          }
        />
      }
    >
      <Faults page={`${title}: ${progress}`} faults={faults} attempt={refused.attempt} />
      <StepPlace kicker={title} progress={progress} along={(step.position - 1) / step.of} />
      <QuestionGroup question={asked} hint={hint} error={faults[0]?.text}>
        <ReadAloud
          of={step.linkId}
          linesOf={() => linesToRead([asked, hint, ...textsOf(choices)], words)}
        />
        <ChoiceCards
          type="radio"
          idOf={(value) => `answer.${value}`}
          choices={choices}
          isInvalid={faults.length > 0}
          chosen={given}
          control={{ name: 'answer', onChange: (event) => give(event.target.value) }}
        />
      </QuestionGroup>
      <WhyPart linkId={step.linkId} />
      <p role="status">{isSetAside ? question.setAside : ''}</p>
    </StepForm>
  );
}

function choicesOf(words: FirstWords): readonly Choice[] {
  return ANSWERS.map((answer) => ({
    value: answer,
    label: words.followups.answers[answer],
    mark: <Mark answer={answer} />,
    ...(answer === 'not-seen' ? { hint: words.ui.question.notSeenHint } : {}),
  }));
}

function textsOf(choices: readonly Choice[]): readonly string[] {
  return choices.flatMap(({ label, hint }) => (hint === undefined ? [label] : [label, hint]));
}

function linesToRead(texts: readonly string[], { ui }: FirstWords) {
  return texts.map((text) => ({ text, lang: ui.locale }));
}
