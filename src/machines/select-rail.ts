import { sectionOf, sections } from '../responses/sections.ts';
import { type InterviewSnapshot, selectStep } from './selectors.ts';

/** The parts of the interview for the rail, and the one the parent stands in. */
export function selectRail(snapshot: InterviewSnapshot) {
  const step = selectStep(snapshot);
  return {
    sections: sections(snapshot.context.questionnaire, snapshot.context.responses),
    current: sectionOf(step),
    isWide: step.kind === 'summary' || step.kind === 'take',
  };
}
