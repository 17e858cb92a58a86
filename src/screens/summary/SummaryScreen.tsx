import { useInterview } from '../../app/interview-context.ts';
import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { ButtonLink } from '../../components/button/ButtonLink.tsx';
import { StepForm } from '../../components/step/StepForm.tsx';
import { StepHead } from '../../components/step/StepHead.tsx';
import { childNames } from '../../content/words.ts';
import { schoolPage } from '../../document/compose/school-page.ts';
import { selectSummary } from '../../machines/select-summary.ts';
import { Blocks } from '../paper/BlockView.tsx';
import { StepActions } from '../StepActions.tsx';
import { StepTitle } from '../StepTitle.tsx';
import { UpdateOffer } from '../UpdateOffer.tsx';
import { DayFigure, GlanceFigure } from './Figures.tsx';
import { People } from './People.tsx';

/** What was said, put in order: at a glance, through the day, the topics, and whom to ask what. */
export function SummaryScreen() {
  const { actor, today } = useInterview();
  const words = useWords();
  const summary = useSelect(selectSummary);
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
      <UpdateOffer />
      <GlanceFigure summary={summary} />
      <DayFigure summary={summary} />
      {/* The same blocks as on paper; a sheet's own title stays on the sheet. */}
      <Blocks
        base={1}
        blocks={schoolPage(whole, words, today()).filter(
          (block) => block.kind !== 'title' && block.kind !== 'writing-lines',
        )}
      />
      {isKeptBack ? <p>{text.privateNote}</p> : null}
      <People pointers={summary.pointers} mayJoin={summary.mayJoin} child={summary.child} />
    </StepForm>
  );
}
