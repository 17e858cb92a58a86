import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { useSummary } from '../../app/use-summary.ts';
import { AnswerList, type AnswerLine } from '../../components/facts/AnswerList.tsx';
import { Callout } from '../../components/callout/Callout.tsx';
import { Mark } from '../../components/mark/Mark.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { itemTitle } from '../../content/words.ts';
import { selectResponses, selectSetAside } from '../../machines/selectors.ts';
import type { DomainEntries, DomainHelp } from '../../summary/types.ts';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { Reworded } from './Reworded.tsx';
import { aboutLines, closingLines, joined } from './lines.ts';

/** Everything said, part by part. Any line can be changed, and leads back here. */
export function CheckScreen() {
  const { actor, language } = useInterview();
  const words = useWords();
  const summary = useSummary(language.locale(), words);
  const { coverage } = useSelect(selectResponses);
  const setAside = useSelect(selectSetAside);
  const { check } = words.ui;
  const change = (id: string) => actor.send({ type: 'change.asked', id });
  const list = { change: check.change, onChange: change };
  return (
    <StepForm
      onSubmit={() => actor.send({ type: 'step.continued' })}
      actions={<StepActions next={check.next} />}
    >
      <StepTitle page={check.page} />
      <StepHead heading={check.heading} lead={check.lead} />
      {setAside.length === 0 ? null : (
        <Callout>
          <h2>{check.setAside}</h2>
          <p>{check.setAsideText}</p>
          <ul>
            {setAside.map((linkId) => (
              <li key={linkId}>{itemTitle(words, linkId)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <Reworded items={summary.answeredAs} />
      <AnswerList
        heading={check.about}
        lines={aboutLines(words, summary.child, coverage)}
        {...list}
      />
      {summary.glance.map((part, index) => (
        <DomainAnswers key={part.domain} part={part} note={summary.domainNotes[index]} {...list} />
      ))}
      <AnswerList heading={check.strengths} lines={closingLines(words, summary)} {...list} />
    </StepForm>
  );
}

type DomainAnswersProps = Readonly<{
  part: DomainEntries;
  note: DomainHelp | undefined;
  change: string;
  onChange: (id: string) => void;
}>;

function DomainAnswers({ part, note, ...list }: DomainAnswersProps) {
  const words = useWords();
  const { check } = words.ui;
  const { followups } = words;
  const answers = part.entries.map(({ linkId, answer }): AnswerLine => {
    const name = itemTitle(words, linkId);
    return {
      id: `q/${linkId}`,
      name,
      said: answer === null ? check.noAnswer : followups.answers[answer],
      mark: answer === null ? undefined : <Mark answer={answer} />,
      changeWhat: check.changeWhat({ what: name }),
    };
  });
  const title = followups.domains[part.domain];
  const noted: AnswerLine = {
    id: `wrap/${part.domain}`,
    name: check.helps,
    said: joined(check.nothing, [
      ...(note?.inPlace.map((place) => followups.inPlace[place]) ?? []),
      note?.helps ?? '',
      note?.childSays ?? '',
    ]),
    mark: undefined,
    changeWhat: check.changeWhat({ what: `${check.helps}, ${title}` }),
  };
  return <AnswerList heading={title} domain={part.domain} lines={[...answers, noted]} {...list} />;
}
