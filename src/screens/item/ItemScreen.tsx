import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { ChoiceCards, type Choice } from '../../components/choice/ChoiceCards.tsx';
import { Mark } from '../../components/mark/Mark.tsx';
import { QuestionGroup } from '../../components/step/QuestionGroup.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepPlace } from '../../components/step/StepHead.tsx';
import { forBand, itemWords, questionText, type FirstWords } from '../../content/words.ts';
import { z } from '../../lib/zod.ts';
import { selectBand, selectIsSetAside, selectResponses } from '../../machines/selectors.ts';
import type { Answer } from '../../responses/types.ts';
import type { Step } from '../../responses/journey.ts';
import { Faults } from '../form/Faults.tsx';
import { faultsOf } from '../form/faults.ts';
import { useContinue } from '../form/use-continue.ts';
import { ReadAloud } from '../ReadAloud.tsx';
import { StepActions } from '../StepActions.tsx';
import { WhyPart } from './WhyPart.tsx';

const ANSWERS: readonly Answer[] = ['goes-well', 'sometimes-hard', 'often-hard', 'not-seen'];

type ItemForm = { answer: Answer | null };

/** One question with its four answers. An answer is recorded at once; Continue only goes on. */
export function ItemScreen({ step }: Readonly<{ step: Extract<Step, { kind: 'item' }> }>) {
  const { actor } = useInterview();
  const words = useWords();
  const { child, answers } = useSelect(selectResponses);
  const band = useSelect(selectBand);
  const isSetAside = useSelect(selectIsSetAside(step.linkId));
  const resolver = useMemo(() => zodResolver(itemSchema(words)), [words]);
  const form = useForm<ItemForm>({
    defaultValues: { answer: answers[step.linkId] ?? null },
    resolver,
    shouldFocusError: false,
  });
  const { submit, attempt } = useContinue(form, () => {});
  const faults = faultsOf(form.formState.errors).map(({ text }) => ({
    fieldId: `answer.${ANSWERS[0]}`,
    text,
  }));
  const { question } = words.ui;
  const isAnswered = answers[step.linkId] !== undefined;
  const give = (value: string) => {
    const answer = ANSWERS.find((known) => known === value);
    if (answer) actor.send({ type: 'answer.given', linkId: step.linkId, answer });
  };
  const clear = () => {
    form.reset({ answer: null });
    actor.send({ type: 'answer.cleared', linkId: step.linkId });
  };
  const skip = () => actor.send({ type: 'step.continued' });
  const title = words.followups.domains[step.domain];
  const asked = questionText(words, child, step.linkId, band);
  const hint =
    child.informant === 'teacher'
      ? words.ui.observe.hint
      : forBand(itemWords(words, step.linkId).hint, band);
  const choices = choicesOf(words);
  const progress = question.progress({ position: `${step.position}`, of: `${step.of}` });
  return (
    <StepForm
      domain={step.domain}
      onSubmit={submit}
      actions={
        <StepActions
          aside={
            isAnswered
              ? { text: question.clear, onPress: clear }
              : { text: question.skip, onPress: skip }
          }
        />
      }
    >
      <Faults page={`${title}: ${progress}`} faults={faults} attempt={attempt} />
      <StepPlace kicker={title} progress={progress} along={(step.position - 1) / step.of} />
      <QuestionGroup question={asked} hint={hint} error={faults[0]?.text}>
        <ReadAloud
          key={words.ui.locale}
          linesOf={() => linesToRead([asked, hint, ...textsOf(choices)], words)}
        />
        <ChoiceCards
          type="radio"
          idOf={(value) => `answer.${value}`}
          choices={choices}
          isInvalid={faults.length > 0}
          control={form.register('answer', {
            onChange: (event: { target: { value: string } }) => give(event.target.value),
          })}
        />
      </QuestionGroup>
      <WhyPart key={words.ui.locale} linkId={step.linkId} />
      <p role="status">{isSetAside ? question.setAside : ''}</p>
    </StepForm>
  );
}

function itemSchema(words: FirstWords) {
  const { chooseAnswer } = words.ui.errors;
  const answer = z.enum(ANSWERS).nullable();
  return z.object({ answer: answer.refine((given) => given !== null, chooseAnswer) });
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
