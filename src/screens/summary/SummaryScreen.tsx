import { InterviewContext, useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSummary } from '../../app/use-summary.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { asAnswered, childNames } from '../../content/words.ts';
import { schoolPage } from '../../document/compose/school-page.ts';
import { Blocks } from '../paper/BlockView.tsx';
import { spokenSummary } from '../../document/compose/spoken-summary.ts';
import { NextPages } from '../NextPages.tsx';
import { ReadAloud } from '../ReadAloud.tsx';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { UpdateOffer } from '../UpdateOffer.tsx';
import { DayFigure, GlanceFigure } from './Figures.tsx';
import { People } from './People.tsx';
import { TogetherPart } from './TogetherPart.tsx';

/** What was said, put in order: at a glance, through the day, the topics, and whom to ask what. */
export function SummaryScreen() {
  const interview = useInterview();
  const { actor, language, today } = interview;
  const words = useWords();
  const summary = useSummary(language.locale(), words);
  const answered = asAnswered(words, summary.answeredAs);
  const text = words.summary;
  const { you } = childNames(words, summary.child);
  // The parent's own view holds everything; the pages for school may not.
  const whole = { ...summary, sharing: { ...summary.sharing, includePrivate: true } };
  const isKeptBack =
    !summary.sharing.includePrivate && summary.hard.some((noted) => noted.isPrivate);
  return (
    <StepForm
      onSubmit={() => actor.send({ type: 'step.continued' })}
      actions={<StepActions next={text.toTake} />}
    >
      <StepTitle page={text.page} />
      <StepHead heading={text.heading({ child: you })} lead={text.lead} />
      <div data-print="no">
        <ButtonLink href="#/take">{text.toTake}</ButtonLink>
      </div>
      <ReadAloud linesOf={() => spokenSummary(whole, answered, today())} />
      <UpdateOffer />
      <InterviewContext value={{ ...interview, words: answered }}>
        <GlanceFigure summary={summary} />
        <DayFigure summary={summary} />
        {/* The same blocks as on paper; a sheet's own title stays on the sheet. */}
        <Blocks
          base={1}
          blocks={schoolPage(whole, answered, today()).filter(
            (block) => block.kind !== 'title' && block.kind !== 'writing-lines',
          )}
        />
        <TogetherPart summary={whole} />
        {isKeptBack ? <p>{text.privateNote}</p> : null}
        <People pointers={summary.pointers} mayJoin={summary.mayJoin} child={summary.child} />
        <NextPages />
      </InterviewContext>
    </StepForm>
  );
}
