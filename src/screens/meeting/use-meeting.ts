import { useInterview } from '../../app/interview-context.ts';
import { useSelect } from '../../app/use-select.ts';
import { selectResponses } from '../../machines/selectors.ts';
import type { Meeting, NextStep } from '../../responses/types.ts';

const NO_STEP: NextStep = { what: '', who: '', by: '' };

/** The notes of the meeting, and the ways to change them. Each change is recorded at once. */
export function useMeeting() {
  const { actor } = useInterview();
  const { meeting } = useSelect(selectResponses);
  // From what is recorded now, not from what was last drawn.
  const change = (changed: (now: Meeting) => Partial<Meeting>) => {
    const now = selectResponses(actor.getSnapshot()).meeting;
    actor.send({ type: 'meeting.noted', meeting: { ...now, ...changed(now) } });
  };
  const changeSteps = (changed: (steps: readonly NextStep[]) => readonly NextStep[]) =>
    change((now) => ({ nextSteps: changed(shownSteps(now)) }));
  return {
    steps: shownSteps(meeting),
    tick: (id: string, isOn: boolean) =>
      change(({ talkedAbout }) => {
        const others = talkedAbout.filter((other) => other !== id);
        return { talkedAbout: isOn ? [...others, id] : others };
      }),
    note: (id: string, text: string) =>
      change(({ notes }) => ({ notes: { ...notes, [id]: text } })),
    changeStep: (index: number, changed: Partial<NextStep>) =>
      changeSteps((steps) =>
        steps.map((step, at) => (at === index ? { ...step, ...changed } : step)),
      ),
    moreSteps: () => changeSteps((steps) => [...steps, NO_STEP]),
    removeStep: (index: number) => changeSteps((steps) => steps.filter((_, at) => at !== index)),
  };
}

/** There is always one row to write in. */
function shownSteps({ nextSteps }: Meeting): readonly NextStep[] {
  return nextSteps.length === 0 ? [NO_STEP] : nextSteps;
}
